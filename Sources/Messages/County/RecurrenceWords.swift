internal import Core

/// Why a text is no rule of recurrence, in a sentence.
struct RecurrenceWords {
    private let language: Language
    private let text: QuotedText

    init(_ language: Language) {
        self.language = language
        text = QuotedText(language: language)
    }

    func text(_ error: RecurrenceError) -> String {
        language == .german ? german(error) : english(error)
    }

    private func german(_ error: RecurrenceError) -> String {
        switch error {
        case .malformedPart(let part): "\(text.quoted(part)) ist nicht von der Form NAME=WERT."
        case .unsupportedPart(let name): "\(text.quoted(name)) kennt das Programm in Regeln nicht."
        case .repeatedPart(let name): "\(text.quoted(name)) steht zweimal in der Regel."
        case .missingFrequency: "FREQ fehlt in der Regel."
        case .unsupportedFrequency(let value):
            "FREQ=\(text.quoted(value)) kennt das Programm nicht, nur WEEKLY und MONTHLY."
        case .invalidInterval(let value): "INTERVAL \(text.quoted(value)) ist keine Zahl von 1 bis 1000."
        case .invalidCount(let value): "COUNT \(text.quoted(value)) ist keine Zahl ab 1."
        case .invalidUntil(let value): "UNTIL \(text.quoted(value)) ist kein Tag der Form 20271231."
        case .twoEnds: "UNTIL und COUNT stehen beide in der Regel."
        case .invalidDay(let entry): "BYDAY \(text.quoted(entry)) ist kein Wochentag."
        case .numberedDayInWeeklyRule(let entry):
            "BYDAY \(text.quoted(entry)) hat eine Nummer, die Regel ist wöchentlich."
        case .monthlyWithoutDays: "Die monatliche Regel nennt keine Tage (BYDAY)."
        case .invalidMonth(let entry): "BYMONTH \(text.quoted(entry)) ist kein Monat von 1 bis 12."
        case .repeatedEntry(let entry): "\(text.quoted(entry)) steht zweimal in einer Liste der Regel."
        }
    }

    private func english(_ error: RecurrenceError) -> String {
        switch error {
        case .malformedPart(let part): "\(text.quoted(part)) is not of the form NAME=VALUE."
        case .unsupportedPart(let name): "The program does not know \(text.quoted(name)) in rules."
        case .repeatedPart(let name): "\(text.quoted(name)) stands twice in the rule."
        case .missingFrequency: "The rule lacks FREQ."
        case .unsupportedFrequency(let value):
            "The program does not know FREQ=\(text.quoted(value)), only WEEKLY and MONTHLY."
        case .invalidInterval(let value): "INTERVAL \(text.quoted(value)) is no number from 1 to 1000."
        case .invalidCount(let value): "COUNT \(text.quoted(value)) is no number from 1 on."
        case .invalidUntil(let value): "UNTIL \(text.quoted(value)) is no day of the form 20271231."
        case .twoEnds: "UNTIL and COUNT both stand in the rule."
        case .invalidDay(let entry): "BYDAY \(text.quoted(entry)) is no weekday."
        case .numberedDayInWeeklyRule(let entry): "BYDAY \(text.quoted(entry)) has a number, but the rule is weekly."
        case .monthlyWithoutDays: "The monthly rule names no days (BYDAY)."
        case .invalidMonth(let entry): "BYMONTH \(text.quoted(entry)) is no month from 1 to 12."
        case .repeatedEntry(let entry): "\(text.quoted(entry)) stands twice in a list of the rule."
        }
    }
}
