import Core
import TestKit
import Testing

/// Which time somebody who waits is offered.
@Suite struct WaitingListTests {
    private typealias Example = FreeTimesTests

    private static let start = Example.instant("2027-01-04", "10:00")

    private func entry(minutes: Int = 60) -> WaitingEntry {
        var query = Example.query
        query.durationMinutes = minutes
        return WaitingEntry(query, as: AppointmentCode(random: 1), since: Instant(seconds: 0))
    }

    private func start(_ list: WaitingList, minutes: Int = 60, within: Range<Instant>? = nil) -> String? {
        let slot = list.time(
            for: entry(minutes: minutes),
            of: Example.kind,
            among: Example.free(),
            on: Example.plan.days,
            within: within.map { (Example.ahorn, $0) }
        )
        return slot.map { "\(berlin.local(at: $0.period.lowerBound))" }
    }

    @Test func whatBeginsALittleLaterIsTheTimeThatWasRefused() {
        let refused = WaitingList.Refusal(
            of: Example.instant("2027-01-04", "09:00"),
            with: Example.ahorn,
            by: entry().code
        )
        #expect(start(WaitingList([entry()])) == "2027-01-04 09:00")
        #expect(start(WaitingList([entry()], refusals: [refused])) == "2027-01-04 10:00")
    }

    @Test func ofAFreedTimeAsMuchAsPossibleIsOffered() {
        let freed = Self.start..<Self.start.advanced(bySeconds: 3_600)
        #expect(start(WaitingList([entry()]), within: freed) == "2027-01-04 10:00", "Not 09:15, which reaches into it.")
        #expect(start(WaitingList([entry()]), minutes: 30, within: freed) == "2027-01-04 10:00")
    }
}
