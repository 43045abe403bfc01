import ArgumentParser
import Core
import Messages

/// What is said about a client on the command line.
struct ClientOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "As the person writes it: 'Al-Hussein, Amina'; - reads it from the input.",
            valueName: "name"
        )
    )
    var name: String?

    @Option(help: ArgumentHelp("The birth date (YYYY-MM-DD).", valueName: "day"))
    var born: LocalDate?

    @Option(help: ArgumentHelp("The language to speak, by its code: ar, uk, de.", valueName: "code"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "What is needed so that a talk can take place; may be repeated: step-free, hearing, vision, reading, "
                + "companion.",
            valueName: "need"
        )
    )
    var need: [AccessNeed] = []

    /// Takes what is said over into what is known.
    ///
    /// - Parameter details: What is known.
    /// - Throws: ``Failure`` for what cannot be read; the name is not repeated.
    func apply(to details: inout ClientDetails) throws {
        if let name {
            guard let name = PersonName(line: name == "-" ? readLine() ?? "" : name) else {
                throw Failure(.usage, .illegible("--name"))
            }
            details.name = name
        }
        if let born {
            guard born.year >= 1_900 else { throw Failure(.usage, .illegible("--born")) }
            details.born = born
        }
        if let language {
            guard (2...3).contains(language.count), language.allSatisfy({ ("a"..."z").contains($0) }) else {
                throw Failure(.usage, .notReadable("--language", language))
            }
            details.language = SpokenLanguage(code: language)
        }
        if !need.isEmpty { details.accessNeeds = Set(need) }
    }
}
