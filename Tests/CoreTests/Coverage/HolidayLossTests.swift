import Core
import TestKit
import Testing

/// How the weekday decides how much a site loses to the holidays of 2027 (S-45).
@Suite("What sites lose to holidays and closures in 2027")
struct HolidayLossTests {
    /// The whole year with nothing published, and with town halls shut at carnival and at the end of the year.
    private static func coverage(closed: [String] = []) -> CountyCoverage {
        var county = DemoCounty.instance
        county.closures = closed.map { date in
            Closure(site: .every, first: day(date), last: day(date), reason: "Betriebsschließung")
        }
        return CountyCoverage(
            of: day("2027-01-01").isoWeek...day("2027-12-31").isoWeek,
            published: Plan(days: day("2027-01-01")...day("2027-12-31"), presences: []),
            publishedDays: [],
            decisions: [],
            in: InstanceCalendar(county, zone: berlin)
        )
    }

    @Test(arguments: [("NEV", 3), ("ALP", 0), ("HAM", 0), ("SON", 0), ("HUE", 2), ("SCH", 2)])
    func losesItsSessionsByWeekday(site: String, lost: Int) {
        // The first of January 2027 lies in week 53 of 2026, which is counted whole.
        #expect(Self.coverage().lostSessions(at: Identifier(site))[.holiday] ?? 0 == lost)
    }

    @Test func fridaysLoseTheTwoDaysBeforeHolidaysAndMondaysLoseRosenmontag() {
        let coverage = Self.coverage(closed: ["2027-02-08", "2027-12-24", "2027-12-31"])
        #expect(coverage.lostSessions(at: "SCH") == [.holiday: 2, .closure: 2])
        #expect(coverage.lostSessions(at: "NEV") == [.holiday: 3, .closure: 1])
        #expect(coverage.lostSessions(at: "HAM").isEmpty)
    }

    @Test func nothingIsCountedTwiceOrLeftOut() {
        let total = Self.coverage(closed: ["2027-02-08"]).total
        #expect(total.required == total.unplanned + total.lostInAll)
        #expect(total.held + total.atRisk + total.replaced == 0)
    }

    @Test func neukirchenVluynHasFortyNineMondays() {
        let sessions = Self.coverage().sessions.filter { $0.session.site == "NEV" && $0.session.date.year == 2027 }
        #expect(sessions.count == 52)
        #expect(sessions.count { $0.lossCause == nil } == 49)
    }
}
