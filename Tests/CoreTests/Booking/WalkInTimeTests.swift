import Core
import TestKit
import Testing

/// What is free for somebody who is there, and between the appointments of a day.
@Suite struct WalkInTimeTests {
    private typealias Example = FreeTimesTests

    private static let short = AppointmentKind(
        id: Identifier("short"),
        name: "Kurzkontakt",
        durationMinutes: 15,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 0,
        horizonDays: 28
    )

    private func times(_ occupancies: [Occupancy], at now: String, limit: Int = 9) -> [WalkInTime] {
        Example.free(occupancies, at: Example.instant("2027-01-04", now)).walkInTimes(
            for: Example.query,
            short: Self.short,
            through: day("2027-01-11"),
            limit: limit
        )
    }

    private func taken(_ start: String, _ end: String) -> Occupancy {
        Occupancy(
            .caseManager(Example.ahorn),
            during: Example.instant("2027-01-04", start)..<Example.instant("2027-01-04", end),
            heldUntil: nil
        )
    }

    @Test func aTalkBeginsWithTheNextMinuteWhereSomebodyIsFree() throws {
        let now = try #require(times([], at: "09:07").first)
        #expect(now.isNow)
        #expect(now.query.isWalkIn)
        let start = Example.instant("2027-01-04", "09:08")
        #expect(now.slot.period == start..<start.advanced(bySeconds: 900))
    }

    @Test func whoIsInATalkIsFreeOnceItIsOver() {
        let later = times([taken("09:00", "10:15")], at: "09:07").first
        #expect(later?.slot.period.lowerBound == Example.instant("2027-01-04", "10:15"))
        #expect(later?.isNow == false)
    }

    @Test func afterTodayEachDayHasItsFirstTime() {
        let all = times([], at: "09:07")
        let starts = all.map { "\(berlin.local(at: $0.slot.period.lowerBound)) \($0.slot.site)" }
        #expect(starts == ["2027-01-04 09:08 S-MOE", "2027-01-04 14:00 S-KLI", "2027-01-11 09:15 S-MOE"])
        #expect(all.last?.query.isWalkIn == false)
        #expect(times([], at: "09:07", limit: 1).count == 1)
    }

    @Test func gapsLieBetweenWhatIsTakenFromNowOn() {
        let free = Example.free(
            [taken("09:30", "10:30"), taken("11:50", "12:15")],
            at: Example.instant("2027-01-04", "09:20")
        )
        let gaps = free.gaps(on: day("2027-01-04"), at: Example.moers)
        let shown = gaps.map {
            "\(berlin.local(at: $0.period.lowerBound).time)-\(berlin.local(at: $0.period.upperBound).time)"
        }
        #expect(shown == ["10:30-11:50"], "Ten minutes are no gap.")
        #expect(free.gaps(on: day("2027-01-04"), at: nil).count == 2)
    }
}
