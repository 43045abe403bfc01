import ArgumentParser
import Core
import Messages

/// `sprechzeit interpreter assign`.
struct InterpreterAssign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Give an appointment an interpreter.",
        usage: "sprechzeit interpreter assign <code> [--interpreter <id>] [--language <code>] [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter assign 7M3K-9QXP --interpreter I-TEL
              sprechzeit interpreter assign 7M3K-9QXP --language ti

            Whoever can come first, where nobody is named. An appointment that needed a decision because its \
            interpreter had cancelled takes place then. Status 1 where nobody can come.
            """,
        aliases: ["anfragen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Option(help: ArgumentHelp("Who is to come.", valueName: "id"))
    var interpreter: String?

    @Option(help: ArgumentHelp("What is spoken, where nobody has said so yet.", valueName: "code"))
    var language: String?

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let appointment = try await desk.assign(
                interpreter.map { Identifier($0) },
                to: code,
                speaking: language.map { SpokenLanguage(code: $0) },
                key: key
            )
            switch format {
            case .table: Console.print(desk.words.assigned(appointment))
            case .json: Console.print(try AppointmentReport([appointment], in: desk.calendar.zone).jsonText())
            }
        }
    }
}
