internal import Core

/// What a slip says in one language, in eight lines at most.
public struct SlipText: Hashable, Sendable {
    public let language: SlipLanguage
    public let lines: [SlipLine]
    /// Whether somebody who speaks the language has checked every text in it.
    public let isChecked: Bool
}

extension Slip {
    /// What the slip says in a language.
    public func text(in language: SlipLanguage) -> SlipText {
        let phrases = phrases(in: language.words)
        let dayAndMonth = [language.words.name(of: start.date.weekday), language.words.month(of: start.date)]
        return SlipText(
            language: language,
            lines: phrases.map { kind, phrase in
                SlipLine(kind: kind, text: phrase.text { value(of: $0, in: language) }.capitalisedSentence)
            },
            isChecked: (phrases.map(\.phrase) + dayAndMonth).allSatisfy(\.isChecked)
        )
    }

    /// What is said, line by line.
    private func phrases(in words: SlipWords) -> [(kind: SlipLine.Kind, phrase: Phrase)] {
        var phrases = [(SlipLine.Kind.title, words.title), (.moment, words.moment), (.place, words.place)]
        if place.stop != nil { phrases.append((.stop, words.stop)) }
        if let isStepFree = place.isStepFree { phrases.append((.entrance, isStepFree ? words.stepFree : words.steps)) }
        let conversation =
            switch conversation {
            case .spoken: words.spoken
            case .interpreted: words.interpreted
            case .signed: words.signed
            }
        return phrases + [(.conversation, conversation), (.call, words.call), (.code, words.code)]
    }

    /// What is filled in for a word of a phrase.
    private func value(of word: Phrase.Word, in language: SlipLanguage) -> String {
        switch word {
        case .weekday: language.words.name(of: start.date.weekday).text
        case .day: "\(start.date.day)"
        case .month: language.words.month(of: start.date).text
        case .year: "\(start.date.year)"
        case .time: start.time.clock.isolated(in: language)
        case .place: "\(place.name), \(place.address)".isolated(in: language)
        case .stop: (place.stop ?? "").isolated(in: language)
        case .language: nameOfConversation(in: language)
        case .phone: phone.unbroken.isolated(in: language)
        case .code: code.unbroken.isolated(in: language)
        }
    }

    /// The language of the conversation, by the name that it gives itself, which whoever speaks it knows; in German by
    /// its German name.
    private func nameOfConversation(in reader: SlipLanguage) -> String {
        switch conversation {
        case .spoken(let language), .interpreted(let language):
            reader == .german ? language.germanName : language.name.isolated(from: language, in: reader)
        case .signed: ""
        }
    }
}

extension String {
    /// The text with blanks at which no line breaks, so that a number is one word.
    fileprivate var unbroken: String {
        replacing(" ", with: "\u{A0}")
    }

    /// The text with a capital at its beginning: a weekday that opens a line is written as in the middle of one.
    fileprivate var capitalisedSentence: String {
        prefix(1).uppercased() + dropFirst()
    }
}

extension TimeOfDay {
    /// The time as people in Germany say it, "8:30".
    fileprivate var clock: String {
        let text = description
        return text.hasPrefix("0") ? String(text.dropFirst()) : text
    }
}
