public import Core

/// What is said about bodies, posts, contracts and agreements.
public struct StaffingWords: Sendable {
    let language: Language
    let figures: FigureWords
    var isGerman: Bool { language == .german }

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
    }

    /// The kind of a body, as people call it.
    func name(_ kind: EmployingBody.Kind) -> String {
        switch kind {
        case .county: isGerman ? "Kreis" : "county"
        case .municipality: isGerman ? "Kommune" : "municipality"
        case .welfare: isGerman ? "Wohlfahrt" : "welfare body"
        }
    }

    /// A share of posts: 5,34 or 5.34, and 1/3.
    func share(_ share: Fraction) -> String {
        isGerman ? String(share.description.map { $0 == "." ? "," : $0 }) : share.description
    }

    /// The days on which something holds.
    func days(_ valid: Validity) -> String {
        let first = valid.first.map(figures.date) ?? ""
        guard let last = valid.last else { return (isGerman ? "ab " : "from ") + first }
        return "\(first)–\(figures.date(last))"
    }

    /// The weekdays of a contract.
    func weekdays(_ days: [Weekday]) -> String {
        days.map(figures.weekday).joined(separator: " ")
    }
}
