import ArgumentParser
import Core
import Messages

/// `sprechzeit interpreter list`.
struct InterpreterList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List who interprets, what, and when.",
        usage: "sprechzeit interpreter list [--language <code>] [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter list
              sprechzeit interpreter list --language ti --format json

            In the order in which they are asked: own staff, the volunteer pool, the telephone, sworn interpreters.
            """,
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("Who speaks a language, by its code.", valueName: "code"))
    var language: String?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let interpreters = try await desk.interpreters(speaking: language.map { SpokenLanguage(code: $0) })
            switch format {
            case .json: Console.print(try InterpreterReport(interpreters, in: desk.calendar.zone).jsonText())
            case .table where interpreters.isEmpty: Console.tell(desk.words.noInterpreters)
            case .table: Console.print(desk.words.table(of: interpreters).lines(on: Surroundings.current.page))
            }
        }
    }
}
