internal import Core

/// The days on which something holds, either end of which may be open, within a sentence.
struct FormDays {
    private let figures: FigureWords

    init(_ figures: FigureWords) {
        self.figures = figures
    }

    /// The days from a first through a last, or the one they are.
    func text(_ days: ClosedRange<LocalDate>) -> String {
        guard days.lowerBound == days.upperBound else {
            return text(Validity(from: days.lowerBound, through: days.upperBound))
        }
        return (figures.language == .german ? "am " : "on ") + figures.date(days.lowerBound)
    }

    func text(_ days: Validity) -> String {
        let first = days.first.map(figures.date)
        let last = days.last.map(figures.date)
        return switch (figures.language, first, last) {
        case (.german, let first?, let last?): "vom \(first) bis zum \(last)"
        case (.german, let first?, nil): "ab dem \(first)"
        case (.german, nil, let last?): "bis zum \(last)"
        case (.german, nil, nil): "immer"
        case (.english, let first?, let last?): "from \(first) through \(last)"
        case (.english, let first?, nil): "from \(first) on"
        case (.english, nil, let last?): "through \(last)"
        case (.english, nil, nil): "always"
        }
    }
}
