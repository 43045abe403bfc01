/// Days without school (Schulferien): something to know when leave is asked for, which suppresses nothing.
public struct SchoolHoliday: Hashable, Sendable {
    public let name: String
    public let days: ClosedRange<LocalDate>

    /// Reads the calendar that comes with the program: whole days, a name each.
    ///
    /// - Parameter calendar: The text of a calendar file whose lines are not folded.
    /// - Returns: The holidays in the order of the file.
    public static func all(in calendar: String) -> [SchoolHoliday] {
        var found: [SchoolHoliday] = []
        var (name, first) = ("", LocalDate?.none)
        for line in calendar.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "BEGIN": (name, first) = ("", nil)
            case "SUMMARY": name = String(parts[1])
            case "DTSTART;VALUE=DATE": first = date(parts[1])
            case "DTEND;VALUE=DATE":
                guard let first, let end = date(parts[1]), first < end else { continue }
                found.append(SchoolHoliday(name: name, days: first...end.advanced(by: -1)))
            default: continue
            }
        }
        return found
    }

    /// A date written without hyphens.
    private static func date(_ text: Substring) -> LocalDate? {
        guard text.count == 8 else { return nil }
        return LocalDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }
}
