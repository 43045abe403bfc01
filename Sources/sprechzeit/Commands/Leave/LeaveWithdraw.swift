import ArgumentParser
import Core
import Postgres
import Store

/// `sprechzeit leave withdraw`.
struct LeaveWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take back a request, or leave that has not begun.",
        usage: "sprechzeit leave withdraw <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit leave withdraw A-0012

            Its times are free again at once; appointments that need a decision keep needing one.
            """,
        aliases: ["zurückziehen"]
    )

    @OptionGroup var change: LeaveChangeOptions

    func run() async throws {
        try await change.run { desk, code, key in
            try await desk.database.write { connection in
                try LeaveRequestStore.withdraw(code, key: key, in: &connection)
            }
            return 0
        }
    }
}
