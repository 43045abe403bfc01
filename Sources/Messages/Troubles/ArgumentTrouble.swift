public import Core

/// What is wrong with what was asked for on the command line.
public enum ArgumentTrouble: Hashable, Sendable {
    /// The last day lies before the first.
    case lastBeforeFirst(LocalDate, LocalDate)
    /// A number lies outside what is possible.
    case outOfRange(_ option: String, least: Int, most: Int)
    /// A name that nothing in the county has.
    case noSuchName(String)
    /// An option needs another one.
    case missing(_ option: String)
    /// What an option says cannot be read.
    case notReadable(_ option: String, String)
    /// What an option says about somebody cannot be read; it is not repeated.
    case illegible(_ option: String)
    /// Of two options the first is to come before the second.
    case outOfOrder(_ first: String, _ second: String)
    /// Clocks jump over a time that was named.
    case skippedMoment(LocalTime, resumes: LocalTime)
    /// Screens need a terminal.
    case noTerminal(named: String?)

    public func explanation(in language: Language) -> Explanation {
        let figures = FigureWords(language)
        return language == .german ? german(figures) : english(figures)
    }

    private func german(_ figures: FigureWords) -> Explanation {
        switch self {
        case .noTerminal(let name):
            Explanation(
                fact: name.map { "Auf einem Terminal „\($0.safeForTerminal)“ lässt sich nichts zeichnen." }
                    ?? "Hier ist kein Terminal, auf dem sich etwas zeichnen ließe.",
                remedy: "Nehmen Sie --linear: Zeile für Zeile, auf jedem Terminal."
            )
        case .lastBeforeFirst(let first, let last):
            Explanation(
                fact: "Der letzte Tag \(figures.date(last)) liegt vor dem ersten \(figures.date(first)).",
                remedy: "Vertauschen Sie --from und --to."
            )
        case .outOfRange(let option, let least, let most):
            Explanation(
                fact: "\(option) muss zwischen \(figures.number(least)) und \(figures.number(most)) liegen.",
                remedy: "Nennen Sie eine Zahl aus diesem Bereich."
            )
        case .noSuchName(let name):
            Explanation(
                fact: "„\(name.safeForTerminal)“ gibt es in diesem Kreis nicht.",
                remedy: "Nehmen Sie eine Kennung aus den Daten des Kreises, wie CM-01 oder S-MOE."
            )
        case .missing(let option):
            Explanation(
                fact: "Ohne \(option) ist nicht klar, was gemeint ist.",
                remedy: "Rufen Sie den Befehl noch einmal auf, mit \(option); wie es geschrieben wird, sagt --help."
            )
        case .notReadable(let option, let text):
            Explanation(
                fact: "\(option): „\(text.safeForTerminal)“ ist nicht zu verstehen.",
                remedy: "Sehen Sie nach, was gemeint sein kann: --help."
            )
        case .illegible(let option):
            Explanation(
                fact: "Was \(option) sagt, ist nicht zu verstehen.",
                remedy: "Sehen Sie nach, wie es geschrieben wird: --help."
            )
        case .outOfOrder(let first, let second):
            Explanation(fact: "\(first) liegt hinter \(second).", remedy: "Vertauschen Sie beide.")
        case .skippedMoment(let moment, let resumes):
            Explanation(
                fact: "\(moment.time) Uhr gibt es am \(figures.date(moment.date)) nicht; die Uhren springen auf "
                    + "\(resumes.time).",
                remedy: "Nennen Sie eine andere Uhrzeit."
            )
        }
    }

    private func english(_ figures: FigureWords) -> Explanation {
        switch self {
        case .noTerminal(let name):
            Explanation(
                fact: name.map { "Nothing can be drawn on a terminal \"\($0.safeForTerminal)\"." }
                    ?? "There is no terminal here to draw on.",
                remedy: "Take --linear: line by line, on any terminal."
            )
        case .lastBeforeFirst(let first, let last):
            Explanation(
                fact: "The last day, \(figures.date(last)), lies before the first, \(figures.date(first)).",
                remedy: "Swap --from and --to."
            )
        case .outOfRange(let option, let least, let most):
            Explanation(
                fact: "\(option) must lie between \(figures.number(least)) and \(figures.number(most)).",
                remedy: "Name a number within these bounds."
            )
        case .noSuchName(let name):
            Explanation(
                fact: "Nothing in this county is called \"\(name.safeForTerminal)\".",
                remedy: "Take a name from the county's data, such as CM-01 or S-MOE."
            )
        case .missing(let option):
            Explanation(
                fact: "Without \(option) it is not clear what is meant.",
                remedy: "Call the command again with \(option); --help says how it is written."
            )
        case .notReadable(let option, let text):
            Explanation(
                fact: "\(option): \"\(text.safeForTerminal)\" cannot be understood.",
                remedy: "See what can be meant: --help."
            )
        case .illegible(let option):
            Explanation(fact: "What \(option) says cannot be understood.", remedy: "See how it is written: --help.")
        case .outOfOrder(let first, let second):
            Explanation(fact: "\(first) comes after \(second).", remedy: "Swap the two.")
        case .skippedMoment(let moment, let resumes):
            Explanation(
                fact: "There is no \(moment.time) on \(figures.date(moment.date)); clocks jump to \(resumes.time).",
                remedy: "Name another time."
            )
        }
    }
}
