import Core

/// A plan written down row by row: `2027-01-12 S-WES 09:00-12:00 CM-13 onsite`, with `-` for no site.
struct WrittenPlan: ExpressibleByStringLiteral {
    let records: [[String]]

    init(stringLiteral text: String) {
        records = text.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            precondition(words.count == 5, "a row has date, site, times, person and kind, not '\(line)'")
            let times = words[2].split(separator: "-").map(String.init)
            let week = LocalDate(words[0])?.isoWeek.description ?? "2027-W02"
            return [week, words[0], words[1] == "-" ? "" : words[1], times[0], times[1], words[3], words[4]]
        }
    }
}
