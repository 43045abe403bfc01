import Core
import TestKit
import Testing

/// Easter and the change of clocks (SC-01), and a summer without staff (SC-07), as coverage reports them.
@Suite("Coverage at Easter and in summer (SC-01, SC-07)")
struct SpringCoverageTests {
    private func coverage(
        _ first: String,
        _ last: String,
        leaves: [Leave] = [],
        cover: [Presence] = [],
        decisions: [SessionDecision] = []
    ) -> CountyCoverage {
        var county = DemoCounty.instance
        county.leaves = leaves
        let plan = DemoCounty.plan(day(first)...day(last))
        let covered = plan.presences.filter { presence in
            !cover.contains { $0.date == presence.date && $0.site == presence.site }
        }
        return CountyCoverage(
            of: day(first).isoWeek...day(last).isoWeek,
            published: Plan(days: plan.days, presences: covered + cover),
            publishedDays: [plan.days],
            decisions: decisions,
            in: InstanceCalendar(county, zone: berlin)
        )
    }

    @Test func neukirchenVluynLosesEasterMondayToTheHoliday() {
        let coverage = coverage("2027-03-22", "2027-04-04")
        #expect(coverage.lostSessions(at: "NEV") == [.holiday: 1])
        #expect(coverage["NEV", day("2027-03-29").isoWeek].lost == [.holiday: 180])
        let gap = coverage.unserved().first { $0.municipality.id == "NEV" }
        #expect(gap?.week == day("2027-03-29").isoWeek)
        #expect(gap?.reason == .lost(.holiday))
    }

    @Test func alpenHoldsThreeHoursBeforeAndAfterTheClocksChange() {
        let coverage = coverage("2027-03-22", "2027-04-04")
        let alpen = coverage.sessions.filter { $0.session.site == "ALP" }
        #expect(alpen.map(\.session.date) == [day("2027-03-23"), day("2027-03-30")])
        #expect(alpen.map(\.tally.held) == [180, 180])
    }

    @Test func theReportShowsTheCoverInAlpenAndTheLossInSonsbeck() {
        let leave = Leave(
            id: "L-K1",
            caseManager: "K1",
            first: day("2027-07-26"),
            last: day("2027-08-06"),
            part: .full,
            kind: .vacation,
            knownFrom: day("2027-05-03"),
            status: .approved
        )
        let cover = Presence(
            date: day("2027-07-27"),
            site: "ALP",
            start: time("09:00"),
            end: time("12:00"),
            caseManager: "K6",
            kind: .cover
        )
        let decision = SessionDecision(
            .init(site: "SON", date: day("2027-07-28"), start: time("13:30")),
            .cancelled,
            cause: .noStaff,
            reason: "Ferien, keine Vertretung"
        )
        let coverage = coverage(
            "2027-07-26",
            "2027-08-08",
            leaves: [leave],
            cover: [cover],
            decisions: [decision]
        )
        let week = day("2027-07-26").isoWeek
        #expect(coverage["ALP", week].held == 180)
        #expect(coverage["SON", week].lost == [.noStaff: 180])
        #expect(coverage["ALP", week.next].atRisk == 180, "Nobody has decided about the second week.")
        #expect(coverage.unserved().first { $0.municipality.id == "SON" }?.reason == .lost(.noStaff))
    }
}
