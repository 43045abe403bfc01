import Core
import TestKit
import Testing

/// Altweiber and Rosenmontag 2027 (SC-03).
@Suite("Carnival closes some bodies and not others (SC-03)")
struct CarnivalTests {
    private static let calendar: InstanceCalendar = {
        var county = CarnivalCounty.instance
        county.closures = CarnivalCounty.closures
        return InstanceCalendar(county, zone: berlin)
    }()

    private static func coverage(_ decisions: [SessionDecision] = []) -> CountyCoverage {
        CountyCoverage(
            of: day("2027-02-01").isoWeek...day("2027-02-14").isoWeek,
            published: CarnivalCounty.plan,
            publishedDays: [CarnivalCounty.plan.days],
            decisions: decisions,
            in: calendar
        )
    }

    private static func session(_ site: Identifier<Site>, _ date: String) throws -> SessionCoverage {
        try #require(coverage().sessions.first { $0.session.site == site && $0.session.date == day(date) })
    }

    @Test func huenxeIsAtRiskBecauseTheBodyIsClosedAndNoHoliday() throws {
        let huenxe = try Self.session("HUE", "2027-02-04")
        #expect(huenxe.tally.atRisk == 180)
        #expect(huenxe.tally.lost.isEmpty)
        #expect(huenxe.risks == [.employerClosed(CarnivalCounty.closures[0])])
    }

    @Test func neukirchenVluynIsAtRiskForTwoCauses() throws {
        let neukirchen = try Self.session("NEV", "2027-02-08")
        #expect(neukirchen.tally.atRisk == 180)
        #expect(
            neukirchen.risks == [.closed(CarnivalCounty.closures[2]), .employerClosed(CarnivalCounty.closures[1])]
        )
    }

    @Test func moersIsOpenByItsOwnCalendar() throws {
        #expect(try Self.session("MOE", "2027-02-08").tally.held == 180)
    }

    @Test func thursdayMorningIsHeldInKampLintfort() throws {
        #expect(try Self.session("KAL", "2027-02-04").tally.held == 180)
    }

    @Test func cancelledForCustomItCountsAsThatAndNotAsHoliday() throws {
        let decision = SessionDecision(
            .init(site: "NEV", date: day("2027-02-08"), start: time("13:30")),
            .cancelled,
            cause: .custom,
            reason: "Rosenmontag"
        )
        let coverage = Self.coverage([decision])
        #expect(coverage.lostSessions(at: "NEV") == [.custom: 1])
        #expect(coverage["NEV", day("2027-02-08").isoWeek].lost == [.custom: 180])
        #expect(coverage["NEV", day("2027-02-08").isoWeek].atRisk == 0)
    }

    @Test func planningAnewLeavesTheClosedHoursOut() {
        #expect(Self.calendar.sessions(at: "NEV", on: day("2027-02-08")).isEmpty)
        #expect(Self.calendar.sessions(at: "HUE", on: day("2027-02-04")).count == 1, "The town hall itself is open.")
        let three = Self.calendar.caseManager("K3")
        #expect(three.map { Self.calendar.absences(of: $0, on: day("2027-02-04")).count } == 1)
    }

    @Test func ofASessionThatAClosureCutsTheRestIsLeft() {
        var county = CarnivalCounty.instance
        county.closures = [
            Closure(
                .site("NEV"),
                first: day("2027-02-01"),
                last: day("2027-02-01"),
                part: time("15:00")..<time("24:00"),
                kind: .damage,
                reason: "Wasserschaden"
            )
        ]
        let calendar = InstanceCalendar(county, zone: berlin)
        #expect(calendar.sessions(at: "NEV", on: day("2027-02-01")).map(\.period.minutes) == [90])
    }
}
