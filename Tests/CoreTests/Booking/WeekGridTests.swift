import Core
import TestKit
import Testing

/// A week of a site, half-hour by half-hour.
@Suite struct WeekGridTests {
    private static func week(_ occupancies: [Occupancy] = []) -> WeekGrid {
        FreeTimesTests.free(occupancies).week(
            of: day("2027-01-06"),
            at: FreeTimesTests.moers,
            for: FreeTimesTests.query
        )
    }

    @Test func aColumnIsAPersonOnADayAtTheSite() {
        let week = Self.week()
        #expect(week.days == day("2027-01-04")...day("2027-01-10"))
        #expect(week.columns.map(\.caseManager) == [FreeTimesTests.ahorn])
        #expect(week.columns.map(\.date) == [day("2027-01-04")])
        #expect(week.times.map(\.description) == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"])
    }

    @Test func whatIsFreeCanBeHeldAndTheRestSaysWhyNot() throws {
        let taken = FreeTimesTests.instant("2027-01-04", "09:00")
        let week = Self.week([
            Occupancy(
                .caseManager(FreeTimesTests.ahorn),
                during: taken..<taken.advanced(bySeconds: 4_500),
                heldUntil: nil
            )
        ])
        #expect(week.columns[0].obstacles[0] == .taken(taken..<taken.advanced(bySeconds: 4_500)))
        #expect(week.slot(row: 0, column: 0) == nil)
        let slot = try #require(week.slot(row: 3, column: 0))
        #expect(slot.period.lowerBound == FreeTimesTests.instant("2027-01-04", "10:30"))
        guard case .outsideHours = week.columns[0].obstacles[5] else {
            Issue.record("A talk from 11:30 on does not end by 12:00.")
            return
        }
    }

    @Test func outsideTheGridThereIsNothing() {
        let week = Self.week()
        #expect(week.slot(row: 99, column: 0) == nil)
        #expect(week.slot(row: 0, column: 1) == nil)
    }
}
