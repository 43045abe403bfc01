public import ArgumentParser
public import Core
import Messages

extension InterpreterKind: ExpressibleByArgument {}

/// `sprechzeit interpreter add`.
struct InterpreterAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an interpreter known.",
        usage: "sprechzeit interpreter add <id> --name <name> --kind <kind> --language <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter add I-07 --name "Sprachmittlerin Birke" --kind pool \\
                  --language ti --language ar
              sprechzeit interpreter add I-TEL --name "Dolmetschdienst" --kind phone \\
                  --language ti

            Volunteers of the pool must be asked a week ahead. What is legally binding only sworn interpreters \
            interpret. Hours follow by `sprechzeit interpreter hours`; without any, nobody is asked.
            """,
        aliases: ["aufnehmen"]
    )

    @Argument(help: "A name of your choice for lists and commands.")
    var id: String

    @Option(help: ArgumentHelp("What they are called.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("How they come.", valueName: "kind"))
    var kind: InterpreterKind

    @Option(help: ArgumentHelp("What they speak, by its code; may be given several times.", valueName: "code"))
    var language: [String]

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard !id.isEmpty else { throw Failure(.usage, .notReadable("<id>", id)) }
        guard !language.isEmpty else { throw Failure(.usage, .missing("--language")) }
        let interpreter = Interpreter(
            id: Identifier(id),
            displayName: name,
            kind: kind,
            leadDays: 0,
            languages: language.map { SpokenLanguage(code: $0) }
        )
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try await desk.add(interpreter)
            Console.print(desk.words.added(interpreter.id))
        }
    }
}
