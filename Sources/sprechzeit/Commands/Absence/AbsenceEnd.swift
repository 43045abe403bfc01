import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit absence end`.
struct AbsenceEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Say that somebody is back earlier than was reported.",
        usage: "sprechzeit absence end <code> [--back <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit absence end A-0012
              sprechzeit absence end A-0012 --back 2027-04-15

            Their times are free again from that day on; appointments that need a decision keep needing one. Whoever \
            is back on the first day was not away at all.
            """,
        aliases: ["beenden"]
    )

    @OptionGroup var change: LeaveChangeOptions

    @Option(help: ArgumentHelp("The first day back; today where it is left out.", valueName: "day"))
    var back: LocalDate?

    func run() async throws {
        try await change.run { desk, code, key in
            let entry = try await desk.entry(code)
            let last = (back ?? desk.today).advanced(by: -1)
            guard last <= entry.last else { throw Failure(.usage, .lastBeforeFirst(last, entry.last)) }
            return try await desk.database.write { connection in
                try AbsenceStore.change(code, through: last, key: key, in: &connection)
            }
        }
    }
}
