public import Core

/// What a week of a site says.
extension DeskWords {
    /// For what the week says whether times are free.
    public func asked(_ query: SlotQuery) -> String {
        let length = either("\(query.durationMinutes) Minuten", "\(query.durationMinutes) minutes")
        return (query.language.map { languages.name($0) + ", " } ?? "") + length
    }

    /// One character for a cell of the week.
    public func sign(_ obstacle: Obstacle?) -> String {
        switch obstacle {
        case nil: "o"
        case .taken, .held: "#"
        case .absent: either("A", "A")
        case .holiday, .siteClosed: "X"
        case .noRoom: either("K", "N")
        case .keptForUrgent, .keptForWalkIns: "R"
        case .past: "."
        case .noHours, .outsideHours, .atOtherSites, .notEmployed, .beyondHorizon, .offGrid: "-"
        default: "/"
        }
    }

    public var legend: [String] {
        isGerman
            ? [
                "o frei, passt   # belegt   A abwesend   X geschlossen   K kein Raum",
                "R Reserve   / frei, passt nicht   . vorbei   - keine Sprechstunde",
            ]
            : [
                "o free, fits   # taken   A absent   X closed   N no room",
                "R kept back   / free, does not fit   . over   - no hours",
            ]
    }

    public var noHoursInWeek: String {
        either("In dieser Woche ist hier niemand eingeplant.", "Nobody is planned here in this week.")
    }

    public func days(_ days: ClosedRange<LocalDate>) -> String { figures.days(days) }
    public func shortDate(_ date: LocalDate) -> String {
        "\(figures.weekday(date.weekday)) \(date.day < 10 ? "0" : "")\(date.day)."
    }
}
