public import Core

/// What is wrong or odd in the files of a county, in words.
public struct MistakeWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// One line for a mistake: where it stands, what is the case, and what to do.
    public func line(_ mistake: Mistake) -> String {
        var place = mistake.file
        if let line = mistake.line { place += ":\(line)" }
        if mistake.line != nil, let byte = mistake.byte { place += ":\(byte)" }
        if let column = mistake.column { place += ": \(column)" }
        let explanation = explanation(of: mistake.kind)
        return "\(place): \(explanation.fact) \(explanation.remedy)".safeForTerminal
    }

    /// One line for an oddity: where it stands, what is the case, and what to do.
    public func line(_ oddity: Oddity) -> String {
        let place = oddity.line.map { "\(oddity.file):\($0)" } ?? oddity.file
        let warning = language == .german ? "Warnung" : "warning"
        let explanation = explanation(of: oddity.kind)
        return "\(place): \(warning): \(explanation.fact) \(explanation.remedy)".safeForTerminal
    }

    /// What a mistake is and what to do about it.
    public func explanation(of kind: Mistake.Kind) -> Explanation {
        switch language {
        case .german: GermanMistakes.explanation(of: kind)
        case .english: EnglishMistakes.explanation(of: kind)
        }
    }

    /// What an oddity is and what to do about it.
    public func explanation(of kind: Oddity.Kind) -> Explanation {
        switch language {
        case .german: GermanOddities.explanation(of: kind)
        case .english: EnglishOddities.explanation(of: kind)
        }
    }

    /// What the mistakes mean for the command that found them.
    public func summary(of count: Int) -> Explanation {
        let number = FigureWords(language).number(count)
        return switch language {
        case .german:
            Explanation(
                fact: count == 1 ? "1 Fehler; nichts ist übernommen." : "\(number) Fehler; nichts ist übernommen.",
                remedy: "Berichtigen Sie die Dateien, und rufen Sie den Befehl noch einmal auf."
            )
        case .english:
            Explanation(
                fact: count == 1 ? "1 mistake; nothing was taken." : "\(number) mistakes; nothing was taken.",
                remedy: "Correct the files and call the command again."
            )
        }
    }
}
