import Core
import Testing

@testable import Planning

/// A village that is reached from home only by way of the town, which is an hour's work on the way.
@Suite struct FarSiteTests {
    /// Somebody at home in A; buses go from there to the town B and from B to the village C, twenty minutes each.
    private func week(townHours: [OnSiteHours]) throws -> WeekProof {
        var county = Instance.empty
        county.sites = ["A", "B", "C"].map { .example($0) }
        county.journeys = Journey.both("A", "B", minutes: 20) + Journey.both("B", "C", minutes: 20)
        county.caseManagers = [.example("CM1", works: "MO 08:00-16:00")]
        county.onSiteHours = townHours + [.example("R1", at: "C", .monday, "09:00", "12:00")]
        let calendar = InstanceCalendar(county, zone: berlin)
        let monday = day("2027-01-11")
        return try #require(Planner(calendar).plan(monday...monday).weeks.first)
    }

    @Test func theVillageIsOutOfReachWhereTheTownIsNotOpenAgainForTheWayBack() throws {
        let week = try week(townHours: [.example("R2", at: "B", .monday, "09:00", "10:00")])
        #expect(week.uncoveredMinutes == 180)
        #expect(week.uncoveredBound == 180)
    }

    @Test func theVillageIsServedBetweenTwoHoursInTheTown() throws {
        let week = try week(townHours: [
            .example("R2", at: "B", .monday, "09:00", "10:00"), .example("R3", at: "B", .monday, "14:00", "15:00"),
        ])
        #expect(week.uncoveredMinutes == 80)
        #expect(week.uncoveredBound == 60)
    }
}
