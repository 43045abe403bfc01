import Core
import Foundation
import Testing

/// The zone's answer to a local time, found without it: every offset that Foundation has nearby is tried.
private func resolve(_ local: LocalTime, in timeZone: TimeZone) -> [Int64] {
    let wallSecond = Int64(local.date.dayNumber) * 86_400 + Int64(local.time.minute) * 60
    let offsets = Set([-86_400, 0, 86_400].map { offset(of: timeZone, at: wallSecond + $0) })
    return offsets.map { wallSecond - $0 }.filter { offset(of: timeZone, at: $0) == wallSecond - $0 }.sorted()
}

private func offset(of timeZone: TimeZone, at second: Int64) -> Int64 {
    Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
}

@Test(arguments: 2020...2040)
func clocksOfEveryHourAreThoseOfFoundation(year: Int) throws {
    let timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let hours = stride(
        from: utc("\(year)-01-01 00:00").seconds,
        to: utc("\(year + 1)-01-01 00:00").seconds,
        by: 3_600
    )
    for second in hours {
        let date = Date(timeIntervalSince1970: Double(second))
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .weekday], from: date)
        let shown = berlin.local(at: Instant(seconds: second))
        guard shown.date.year == parts.year, shown.date.month == parts.month, shown.date.day == parts.day,
            shown.time.minute == (parts.hour ?? 0) * 60 + (parts.minute ?? 0),
            shown.date.weekday.rawValue % 7 + 1 == parts.weekday,
            berlin.offset(at: Instant(seconds: second)) == timeZone.secondsFromGMT(for: date)
        else {
            Issue.record("\(shown) at \(date), not \(parts)")
            return
        }
    }
}

@Test(arguments: 2020...2040)
func everyHalfHourComesWhenFoundationSays(year: Int) throws {
    let timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
    for day in date("\(year)-01-01")...date("\(year)-12-31") {
        for minute in stride(from: 0, through: 1_440, by: 30) {
            let local = LocalTime(day, try #require(TimeOfDay(minute: minute)))
            let seconds = resolve(local, in: timeZone)
            let found: [Int64] =
                switch berlin.resolve(local) {
                case .once(let instant): [instant.seconds]
                case .skipped: []
                case .twice(let earlier, let later): [earlier.seconds, later.seconds]
                }
            guard found == seconds else {
                Issue.record("\(local) comes at \(found), not \(seconds)")
                return
            }
        }
    }
}

@Test(arguments: 2020...2040)
func everyHourIsReadAsFoundationReadsIt(year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
    for day in date("\(year)-01-01")...date("\(year)-12-31") {
        for hour in 0...23 {
            let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: hour)
            let local = LocalTime(day, try #require(TimeOfDay(hour: hour, minute: 0)))
            let read = Instant(seconds: Int64(try #require(calendar.date(from: parts)).timeIntervalSince1970))
            guard berlin.instant(of: local) == read else {
                Issue.record("\(local) read as \(berlin.instant(of: local)), not \(read)")
                return
            }
        }
    }
}

@Test(
    arguments: [
        "America/New_York", "America/Nuuk", "America/St_Johns", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Dublin",
        "Pacific/Auckland", "UTC",
    ]
)
func otherZonesKeepTheirOwnClocks(identifier: String) throws {
    let timeZone = try #require(TimeZone(identifier: identifier))
    let zone = zone(identifier)
    for second in stride(from: utc("2000-01-01 00:00").seconds, to: utc("2022-01-01 00:00").seconds, by: 1_800) {
        let expected = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        guard zone.offset(at: Instant(seconds: second)) == expected else {
            Issue.record("\(second): \(zone.offset(at: Instant(seconds: second))), not \(expected)")
            return
        }
    }
}
