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
        case .noRoom, .noStepFreeRoom: either("K", "N")
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

    public func weekOf(_ site: Identifier<Site>) -> String { either("WOCHE ", "WEEK ") + name(site) }
    public var freeAndFitting: String { either("frei, passt", "free, fits") }
    public var freeNotFitting: String { either("frei, passt nicht", "free, does not fit") }
    public var load: String { either("belegt", "taken") }
    public var weekToSeeRest: String { either("g zeigt, was sonst belegt ist", "g shows what else is taken") }

    /// How full a day is, in figures and as a bar.
    public func load(_ percent: Int) -> String {
        let marks = min(5, (percent + 10) / 20)
        return String(repeating: "#", count: marks) + String(repeating: ".", count: 5 - marks) + "  \(percent) %"
    }

    public var noHoursInWeek: String {
        either("In dieser Woche ist hier niemand eingeplant.", "Nobody is planned here in this week.")
    }

    public func days(_ days: ClosedRange<LocalDate>) -> String { figures.days(days) }
    public func shortDate(_ date: LocalDate) -> String {
        let weekday = figures.weekday(date.weekday)
        return either("\(weekday) \(date.day < 10 ? "0" : "")\(date.day).", "\(weekday) \(date.day)")
    }
}
