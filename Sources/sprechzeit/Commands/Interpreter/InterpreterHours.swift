import ArgumentParser
import Core
import Messages

/// `sprechzeit interpreter hours`.
struct InterpreterHours: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "Say when an interpreter can be asked, in the place of all hours so far.",
        usage: "sprechzeit interpreter hours <id> [--weekly <pattern>] [--on <date and times>] [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter hours I-07 \\
                  --weekly "MO 08:00-12:00;WE 09:00-15:00/odd"
              sprechzeit interpreter hours I-07 --on "2027-11-10 09:00-12:00"

            What is booked stays as it is. Without --weekly and --on nobody is asked any more.
            """,
        aliases: ["zeiten"]
    )

    @Argument(help: "Who it is.")
    var id: String

    @Option(
        help: ArgumentHelp("Every week: days and times joined by `;`, as in the county's files.", valueName: "pattern")
    )
    var weekly: String?

    @Option(help: ArgumentHelp("On one date besides; may be given several times.", valueName: "date and times"))
    var on: [String] = []

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let pattern = try pattern()
        let single = try on.map(Self.singleWindow)
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try await desk.setHours(of: Identifier(id), to: pattern, and: single)
            Console.print(desk.words.hoursSet(of: Identifier(id), windows: pattern.windows.count + single.count))
        }
    }

    private func pattern() throws -> WorkingPattern {
        guard let weekly else { return WorkingPattern(windows: []) }
        do {
            return try WorkingPattern(parsing: weekly)
        } catch {
            throw Failure(.usage, .notReadable("--weekly", error.part))
        }
    }

    private static func singleWindow(_ text: String) throws -> Interpreter.SingleWindow {
        let fields = text.split(separator: " ")
        let times = fields.last?.split(separator: "-") ?? []
        guard fields.count == 2, times.count == 2, let date = LocalDate(fields[0]),
            let start = TimeOfDay(times[0]), let end = TimeOfDay(times[1]), start < end
        else { throw Failure(.usage, .notReadable("--on", text)) }
        return .init(date: date, start: start, end: end)
    }
}
