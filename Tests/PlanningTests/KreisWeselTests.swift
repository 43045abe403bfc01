import Core
import CountyFiles
import Foundation
import Planning
import Testing

/// What is known of the example county's year: the best plan there is leaves 4,110 minutes uncovered.
@Suite struct KreisWeselTests {
    @Test(arguments: [0, 30])
    func itsYearIsPlannedToTheOptimum(minimum: Int) throws {
        let county = try KreisWesel.calendar()
        let options = PlanningOptions(minimumPresenceMinutes: minimum)
        let planned = try Planner(county, options: options).plan(KreisWesel.year)
        #expect(planned.requiredMinutes == 324_150)
        #expect(planned.uncoveredMinutes == 4_110)
        #expect(planned.weeks.count == 51)
        #expect(planned.weeks.filter { $0.status != .optimal }.map(\.week) == [])
        #expect(planned.weeks.filter { $0.uncoveredMinutes != $0.uncoveredBound }.map(\.week) == [])
        #expect(planned.missedEvents == [])
        let verification = PlanVerification(planned.plan, in: county)
        #expect(verification.violationCounts == [:])
        #expect(verification.metrics.coverage.uncovered == 4_110)
    }

    @Test func aSecondRunGivesTheSamePlan() throws {
        let county = try KreisWesel.calendar()
        let one = try Planner(county).plan(KreisWesel.march)
        let two = try Planner(county).plan(KreisWesel.march)
        #expect(one.uncoveredMinutes == 300)
        #expect(one == two)
    }

    @Test func aWeekIsPlannedAloneAsWellAsInItsYear() throws {
        let county = try KreisWesel.calendar()
        let planned = try Planner(county).plan(KreisWesel.march)
        for week in planned.weeks {
            let alone = try Planner(county).plan(week.week.days)
            #expect(alone.uncoveredMinutes == week.uncoveredMinutes, "\(week.week)")
            #expect(alone.uncoveredBound == week.uncoveredBound, "\(week.week)")
        }
    }
}

/// The example county that is shipped.
enum KreisWesel {
    /// The whole weeks of its plan year.
    static let year = day("2027-01-04")...day("2027-12-26")
    /// Four weeks around Easter and the change of clocks.
    static let march = day("2027-03-15")...day("2027-04-11")

    /// The county as its folder has it.
    static func calendar() throws -> InstanceCalendar {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let folder = InstanceFolder(path: package.appending(path: "Examples/kreis-wesel").path)
        let county = try #require(try folder.read { $0 == "Europe/Berlin" }.instances.first)
        return InstanceCalendar(county, zone: berlin)
    }
}
