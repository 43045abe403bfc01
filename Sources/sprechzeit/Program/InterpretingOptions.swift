import ArgumentParser
import Core
import Messages

/// In which language a talk is to be, and whether it may be interpreted.
struct InterpretingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("In a language, by its code.", valueName: "code"))
    var language: String?

    @Flag(help: "With an interpreter where the person does not speak the language; with nobody otherwise.")
    var interpreter = false

    /// Asks for the language.
    ///
    /// - Parameter query: What the talk must be like.
    /// - Throws: ``Failure`` where an interpreter is asked for and no language.
    func apply(to query: inout SlotQuery) throws {
        guard language != nil || !interpreter else { throw Failure(.usage, .missing("--language")) }
        query.language = language.map { SpokenLanguage(code: $0) }
        query.mayBeInterpreted = interpreter
    }
}
