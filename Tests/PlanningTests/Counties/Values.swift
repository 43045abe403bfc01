import Core
import Foundation

/// The zone of all counties here, from the installation's zone file.
let berlin: Zone = {
    do {
        return try Zone(
            identifier: "Europe/Berlin",
            file: Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))
        )
    } catch {
        fatalError("The zone file of Berlin cannot be read: \(error). Install the package tzdata.")
    }
}()

/// A day from its text.
func day(_ text: String) -> LocalDate {
    guard let date = LocalDate(text) else { fatalError("\(text) is no day.") }
    return date
}

/// A time from its text.
func time(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { fatalError("\(text) is no time.") }
    return time
}

/// A time by the minutes since midnight.
func time(minute: Int) -> TimeOfDay {
    guard let time = TimeOfDay(minute: minute) else { fatalError("No clock shows minute \(minute).") }
    return time
}

/// A working pattern from its text.
func pattern(_ text: String) -> WorkingPattern {
    do {
        return try WorkingPattern(parsing: text)
    } catch {
        fatalError("\(text) is no working pattern: \(error).")
    }
}

/// A decimal number from its text.
func decimal(_ text: String) -> DecimalNumber {
    guard let number = DecimalNumber(text) else { fatalError("\(text) is no number.") }
    return number
}
