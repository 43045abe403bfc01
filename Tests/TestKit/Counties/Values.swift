public import Core
private import Foundation

/// The zone of all test counties, from the installation's zone file.
public let berlin: Zone = {
    do {
        return try Zone(identifier: "Europe/Berlin", file: zoneFile("Europe/Berlin"))
    } catch {
        fatalError("The zone file of Berlin cannot be read: \(error).")
    }
}()

/// The bytes of a zone file of the installation.
public func zoneFile(_ identifier: String) -> [UInt8] {
    guard let file = FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(identifier)") else {
        fatalError("There is no zone file of \(identifier). Install the package tzdata.")
    }
    return Array(file)
}

/// A day from its text.
public func day(_ text: String) -> LocalDate {
    guard let date = LocalDate(text) else { fatalError("\(text) is no day.") }
    return date
}

/// A time from its text.
public func time(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { fatalError("\(text) is no time.") }
    return time
}

/// A decimal number from its text.
public func decimal(_ text: String) -> DecimalNumber {
    guard let number = DecimalNumber(text) else { fatalError("\(text) is no decimal number.") }
    return number
}

/// A rule from its text.
public func rule(_ text: String) -> Recurrence {
    do {
        return try Recurrence(parsing: text)
    } catch {
        fatalError("\(text) is no rule: \(error).")
    }
}

/// A working pattern from its text.
public func workingPattern(_ text: String) -> WorkingPattern {
    do {
        return try WorkingPattern(parsing: text)
    } catch {
        fatalError("\(text) is no working pattern: \(error).")
    }
}

/// The year 2027.
public let year2027 = day("2027-01-01")...day("2027-12-31")
