internal import Core

/// What a slip can say in one language.
///
/// Its members are the keys of the catalogues, and its values are made from them at every build: without one of the
/// texts in one of the languages nothing compiles.
struct SlipWords: Hashable, Sendable {
    /// What the language calls itself.
    let name: Phrase
    let germanName: Phrase
    let title: Phrase
    let moment: Phrase
    let place: Phrase
    let stop: Phrase
    let stepFree: Phrase
    let steps: Phrase
    let spoken: Phrase
    let interpreted: Phrase
    let signed: Phrase
    let call: Phrase
    let code: Phrase

    let monday: Phrase
    let tuesday: Phrase
    let wednesday: Phrase
    let thursday: Phrase
    let friday: Phrase
    let saturday: Phrase
    let sunday: Phrase

    let january: Phrase
    let february: Phrase
    let march: Phrase
    let april: Phrase
    let may: Phrase
    let june: Phrase
    let july: Phrase
    let august: Phrase
    let september: Phrase
    let october: Phrase
    let november: Phrase
    let december: Phrase

    func name(of weekday: Weekday) -> Phrase {
        switch weekday {
        case .monday: monday
        case .tuesday: tuesday
        case .wednesday: wednesday
        case .thursday: thursday
        case .friday: friday
        case .saturday: saturday
        case .sunday: sunday
        }
    }

    /// The name of a month as it follows the number of a day.
    func month(of date: LocalDate) -> Phrase {
        let months = [
            january, february, march, april, may, june, july, august, september, october, november, december,
        ]
        return months[date.month - 1]
    }
}
