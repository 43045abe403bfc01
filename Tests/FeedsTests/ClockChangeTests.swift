import Core
import Messages
import TestKit
import Testing

@testable import Feeds

/// The hours around Easter as K1 and K4 have them in their calendars (SC-01).
struct ClockChangeTests {
    private func expectation() -> Expectation {
        Expectation(of: DemoCounty.plan(year2027), in: DemoCounty.instance, language: .german)
    }

    private func calendar(of person: String) async throws -> CalendarFile {
        try #require(try await expectation().calendars().first { $0.path == "case-managers/\(person).ics" })
    }

    @Test func bothReadersShowNineInAlpenBeforeAndAfterEaster() async throws {
        let calendar = try await calendar(of: "K1")
        for starts in [
            try await Occurrence.readByLibical(calendar).map(\.start),
            try Occurrence.readByPython([calendar]).map(\.start),
        ] {
            // 08:00 and 07:00 by UTC.
            #expect(Set(starts).isSuperset(of: ["2027-03-23T09:00:00+01:00", "2027-03-30T09:00:00+02:00"]))
            #expect(Set(starts).isSuperset(of: ["2027-10-26T09:00:00+02:00", "2027-11-02T09:00:00+01:00"]))
        }
    }

    @Test func neukirchenVluynIsMissingOnItsThreeHolidays() async throws {
        let starts = try await Occurrence.readByLibical(calendar(of: "K4")).map { $0.start.prefix(10) }
        #expect(starts.contains("2027-03-22") && starts.contains("2027-04-05"))
        #expect(Set(starts).isDisjoint(with: ["2027-03-29", "2027-05-17", "2027-11-01"]))
        #expect(starts.count == 49, "Fifty-two Mondays but for Easter, Whitsun and All Saints.")
    }

    @Test func theZoneIsDefinedByRulesOfEveryYear() async throws {
        let text = try await calendar(of: "K1").text
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
    }
}
