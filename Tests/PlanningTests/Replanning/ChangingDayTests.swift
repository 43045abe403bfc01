import Core
import Foundation
import TestKit
import Testing

/// Absences, returns, bookings, cancellations, cover and planning again in any order.
///
/// `CHANGED_SEEDS=10000` follows so many days instead of the usual ones.
@Suite("A published day to which one thing happens after another")
struct ChangingDayTests {
    private static let seeds = 0..<(ProcessInfo.processInfo.environment["CHANGED_SEEDS"].flatMap(UInt64.init) ?? 100)

    @Test("breaks no rule but by what is at risk, and loses nobody that could be kept", arguments: seeds)
    func nothingIsLostThatCouldBeKept(seed: UInt64) throws {
        var draw = SeededGenerator(seed: seed &+ 1_000_000)
        var day = ChangingDay(DisturbedDay(seed: seed))
        for _ in 0..<8 {
            do {
                try day.happen(draw.pick(ChangingDay.Event.allCases), using: &draw)
            } catch {
                Issue.record(error, "seed \(seed): \(day.story)")
                return
            }
            #expect(day.broken == [:], "seed \(seed): \(day.story)")
            #expect(day.unkept.isEmpty, "seed \(seed): \(day.story)")
        }
    }
}
