import Core
import Foundation

/// The zone that most tests speak of, from the installation's zone file.
let berlin = zone("Europe/Berlin")

/// A zone of the installation.
func zone(_ identifier: String) -> Zone {
    do {
        let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo").appending(path: identifier))
        return try Zone(identifier: identifier, file: file)
    } catch {
        fatalError("The zone file of \(identifier) cannot be read: \(error). Install the package tzdata.")
    }
}

/// A local time from its text, "2027-03-28 02:30".
func local(_ text: String) -> LocalTime {
    guard let date = LocalDate(text.prefix(10)), let time = TimeOfDay(text.dropFirst(11)) else {
        fatalError("\(text) is no local time.")
    }
    return LocalTime(date, time)
}

/// A day from its text.
func date(_ text: String) -> LocalDate {
    guard let date = LocalDate(text) else { fatalError("\(text) is no day.") }
    return date
}

/// The instant at which clocks in UTC show a time, to state what is expected without a zone.
func utc(_ local: LocalTime) -> Instant {
    Instant(seconds: Int64(local.date.dayNumber) * 86_400 + Int64(local.time.minute) * 60)
}

/// An instant from its text in UTC.
func utc(_ text: String) -> Instant {
    utc(local(text))
}
