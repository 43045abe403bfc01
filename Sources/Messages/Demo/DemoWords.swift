public import Core

/// What the demonstration says between its results.
public struct DemoWords: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// The heading of one of the five steps, with what came out of it.
    ///
    /// - Parameters:
    ///   - number: Which step, from 1.
    ///   - result: What came out of it.
    ///   - columns: How wide the terminal is.
    /// - Returns: The lines of the step.
    public func step(_ number: Int, _ result: String, columns: Int) -> [String] {
        let names =
            language == .german
            ? ["Eingelesen", "Geplant", "Geprüft", "Veröffentlicht", "Kalender"]
            : ["Imported", "Planned", "Verified", "Published", "Calendars"]
        let width = names.map(\.columnWidth).max() ?? 0
        let heading = "\(number)/5 \(names[number - 1].padded(to: width))  "
        // The heading's own blanks are not for breaking lines at.
        let rest = result.wrapped(to: columns - heading.columnWidth)
        let indent = String(repeating: " ", count: heading.columnWidth)
        return rest.enumerated().map { ($0 == 0 ? heading : indent) + $1 }
    }

    /// Where the calendars lie, and three commands to go on with.
    ///
    /// - Parameters:
    ///   - days: The days of the plan; the commands are about the first four weeks.
    ///   - folder: Where the calendars lie.
    ///   - columns: How wide the terminal is.
    /// - Returns: The lines.
    public func next(days: ClosedRange<LocalDate>, folder: String, columns: Int) -> [String] {
        let folder = folder.safeForTerminal
        let days = "--from \(days.lowerBound) --to \(days.lowerBound.advanced(by: 27))"
        switch language {
        case .german:
            let calendars = "Kalender: \(folder)/team.ics für alle, dazu case-managers/, sites/ und bodies/."
            return calendars.wrapped(to: columns) + [
                "So geht es weiter:",
                "  sprechzeit plan new \(days) --output monat.plan",
                "  sprechzeit plan show monat.plan",
                "  sprechzeit plan export \(days) > monat.csv",
            ]
        case .english:
            let calendars = "Calendars: \(folder)/team.ics for all, and case-managers/, sites/ and bodies/."
            return calendars.wrapped(to: columns) + [
                "Three commands to go on with:",
                "  sprechzeit plan new \(days) --output month.plan",
                "  sprechzeit plan show month.plan",
                "  sprechzeit plan export \(days) > month.csv",
            ]
        }
    }

    /// The database holds other data of the same county, which the demonstration does not replace.
    public func otherDataStored(of county: String) -> Explanation {
        switch language {
        case .german:
            Explanation(
                fact: "Die Datenbank enthält schon andere Daten von \(county); die Vorführung ersetzt sie nicht.",
                remedy: "Nehmen Sie eine eigene Umgebung: SPRECHZEIT_HOME=/tmp/sprechzeit-demo sprechzeit demo"
            )
        case .english:
            Explanation(
                fact: "The database already holds other data of \(county), which the demonstration does not replace.",
                remedy: "Use surroundings of its own: SPRECHZEIT_HOME=/tmp/sprechzeit-demo sprechzeit demo"
            )
        }
    }

    /// The shipped example is not there.
    public func exampleMissing(searched: [String]) -> Explanation {
        switch language {
        case .german:
            Explanation(
                fact: "Der mitgelieferte Kreis ist nicht zu finden; gesucht in: \(searched.joined(separator: ", ")).",
                remedy: "Nennen Sie seinen Ordner mit --example."
            )
        case .english:
            Explanation(
                fact: "The shipped county is not to be found; searched in: \(searched.joined(separator: ", ")).",
                remedy: "Name its folder by --example."
            )
        }
    }
}
