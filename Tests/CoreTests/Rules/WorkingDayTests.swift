import Core
import TestKit
import Testing

@Suite struct WorkingDayTests {
    private static let limits = ruleCounty.limits

    @Test func aDayWithoutStaysHoldsNothing() {
        let day = WorkingDay<Int>([], home: 0, limits: Self.limits) { _, _ in nil }
        #expect(day.period == nil)
        #expect(day.workMinutes == 0)
        #expect(day.tourMinutes == 0)
        #expect(day.breaches.isEmpty)
    }

    @Test func theWayFromHomeAndBackIsNoWork() {
        let day = WorkingDay([Stay(Self.period(540, 600), at: 1)], home: 0, limits: Self.limits) { _, _ in 20 }
        #expect(day.workMinutes == 60)
        #expect(day.travelMinutes == 0)
        #expect(day.tourMinutes == 40)
    }

    @Test func travelAroundAnOnlineEventLiesInTheLaterOfTwoEqualGaps() {
        let stays = [
            Stay(Self.period(540, 580), at: 1), Stay(Self.period(600, 630), at: nil),
            Stay(Self.period(650, 710), at: 2),
        ]
        let day = WorkingDay(stays, home: 1, limits: Self.limits) { _, _ in 17 }
        // 20 minutes stay free before the event, 3 after it.
        #expect(day.breakMinutes == 20)
        #expect(day.longestStretchMinutes == 30 + 17 + 60)
    }

    @Test func anObstacleNamesItsStays() {
        let stays = [
            Stay(Self.period(540, 600), at: 1), Stay(Self.period(605, 620), at: nil),
            Stay(Self.period(630, 690), at: 2), Stay(Self.period(700, 720), at: 3),
        ]
        let day = WorkingDay(stays, home: 1, limits: Self.limits) { $0 == 2 ? nil : $1 == 2 ? 11 : 0 }
        #expect(
            day.obstacles.map { [$0.earlier, $0.later, $0.neededMinutes ?? -1, $0.availableMinutes] }
                == [[0, 2, 11, 10], [2, 3, -1, 10]]
        )
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func everyDayIsMeasuredAsMinuteByMinute(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let stays = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            let start = Int.random(in: 0..<1_300, using: &generator)
            let end = start + Int.random(in: 1...140, using: &generator)
            return Stay(Self.period(start, end), at: Int.random(in: -1...2, using: &generator))
        }.map { $0.place == -1 ? Stay($0.period, at: nil) : $0 }.sorted {
            ($0.period.lowerBound, $0.period.upperBound) < ($1.period.lowerBound, $1.period.upperBound)
        }
        let matrix = (0..<9).map { _ in Int.random(in: 0...40, using: &generator) }
        let day = WorkingDay(stays, home: 0, limits: Self.limits) { matrix[$0 * 3 + $1] }
        let reference = MinuteByMinute(stays, limits: Self.limits) { matrix[$0 * 3 + $1] }
        #expect(day.workMinutes == reference.work, "seed \(seed)")
        #expect(day.breakMinutes == reference.breaks, "seed \(seed)")
        #expect(day.longestStretchMinutes == reference.longestStretch, "seed \(seed)")
    }

    private static func period(_ start: Int, _ end: Int) -> Range<Instant> {
        Instant(seconds: Int64(start) * 60)..<Instant(seconds: Int64(end) * 60)
    }
}

/// A day told minute by minute, slowly and plainly.
private struct MinuteByMinute {
    var work = 0
    var breaks = 0
    var longestStretch = 0

    init(_ stays: [Stay<Int>], limits: WorkingTimeLimits, travel: (Int, Int) -> Int) {
        var isWork = Array(repeating: false, count: 2_000)
        for stay in stays {
            for minute in Self.minutes(of: stay.period) { isWork[minute] = true }
        }
        let places = stays.indices.filter { stays[$0].place != nil }
        for (here, there) in zip(places, places.dropFirst()) {
            guard let from = stays[here].place, let to = stays[there].place, from != to else { continue }
            let gaps = (here..<there).map { index in
                (
                    start: stays[index].period.upperBound.seconds / 60,
                    end: stays[index + 1].period.lowerBound.seconds / 60
                )
            }
            let longest = gaps.max { ($0.end - $0.start, $0.end) < ($1.end - $1.start, $1.end) }
            guard let longest, longest.start < longest.end else { continue }
            let start = max(longest.start, longest.end - Int64(travel(from, to)))
            for minute in start..<longest.end { isWork[Int(minute)] = true }
        }
        work = isWork.count { $0 }
        var stretch = 0
        var pause: Int?
        for isBusy in isWork {
            if isBusy {
                if let length = pause, length >= limits.shortestBreakPart {
                    breaks += length
                    stretch = 0
                }
                pause = 0
                stretch += 1
                longestStretch = max(longestStretch, stretch)
            } else if let length = pause {
                pause = length + 1
            }
        }
    }

    private static func minutes(of period: Range<Instant>) -> Range<Int> {
        Int(period.lowerBound.seconds / 60)..<Int(period.upperBound.seconds / 60)
    }
}
