public import ArgumentParser
public import Core
import Messages

extension Channel: ExpressibleByArgument {}

/// What a talk needs besides a person and a time.
struct NeedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("In a language, by its code.", valueName: "code"))
    var language: String?

    @Flag(help: "With an interpreter where the person does not speak the language.")
    var interpreter = false

    @Option(help: ArgumentHelp("How client and case manager meet; only on site takes a room.", valueName: "channel"))
    var channel: Channel = .onSite

    @Flag(help: "It is urgent, and may use what is kept back for that.")
    var urgent = false

    @Flag(help: "Only where no step is in the way, to the site and to the room.")
    var stepFree = false

    /// Asks for all of it.
    ///
    /// - Parameter query: What the talk must be like.
    /// - Throws: ``Failure`` where an interpreter is asked for and no language.
    func apply(to query: inout SlotQuery) throws {
        guard language != nil || !interpreter else { throw Failure(.usage, .missing("--language")) }
        query.language = language.map { SpokenLanguage(code: $0) }
        query.mayBeInterpreted = interpreter
        query.channel = channel
        query.isUrgent = urgent
        query.mustBeStepFree = stepFree
    }
}
