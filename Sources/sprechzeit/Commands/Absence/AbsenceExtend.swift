import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit absence extend`.
struct AbsenceExtend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Let a reported absence last longer.",
        usage: "sprechzeit absence extend <code> --until <day> [<options>]",
        discussion: """
            Examples:
              sprechzeit absence extend A-0012 --until 2027-04-20
            """,
        aliases: ["verlängern"]
    )

    @OptionGroup var change: LeaveChangeOptions

    @Option(help: ArgumentHelp("The last day away (YYYY-MM-DD).", valueName: "day"))
    var until: LocalDate

    func run() async throws {
        try await change.run { desk, code, key in
            let entry = try await desk.entry(code)
            guard until >= entry.last else { throw Failure(.usage, .lastBeforeFirst(entry.last, until)) }
            return try await desk.database.write { [until] connection in
                try AbsenceStore.change(code, through: until, key: key, in: &connection)
            }
        }
    }
}
