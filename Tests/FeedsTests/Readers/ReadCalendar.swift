import Testing

/// A calendar taken apart: its head and its entries, the definition of the zone aside.
struct ReadCalendar {
    var head: [ContentLine] = []
    var entries: [[ContentLine]] = []
    /// How many definitions of a zone stand before the first entry.
    var zones = 0

    init(_ text: String) throws {
        var open: [String] = []
        for (number, line) in ContentLine.lines(of: text).enumerated() {
            let line = try #require(line, "content line \(number) is none")
            switch line.name {
            case "BEGIN":
                open.append(line.value)
                if line.value == "VEVENT" { entries.append([]) }
                if line.value == "VTIMEZONE" {
                    zones += 1
                    try #require(entries.isEmpty, "a zone below an entry")
                }
            case "END":
                try #require(open.popLast() == line.value, "\(line.value) ends where it is not open")
            default:
                switch open {
                case ["VCALENDAR"]: head.append(line)
                case ["VCALENDAR", "VEVENT"]: entries[entries.count - 1].append(line)
                default: try #require(open.starts(with: ["VCALENDAR", "VTIMEZONE"]), "\(line.name) within \(open)")
                }
            }
        }
        try #require(open.isEmpty, "\(open) does not end")
    }
}

extension [ContentLine] {
    /// All lines of a name.
    subscript(name: String) -> [ContentLine] {
        filter { $0.name == name }
    }
}
