import ArgumentParser
import Core

/// `sprechzeit absence list`.
struct AbsenceList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List who is away, planned or not, as far as you are to know of it.",
        usage: "sprechzeit absence list [--from <day>] [--until <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit absence list
              sprechzeit absence list --from 2027-04-13 --until 2027-04-13
            """,
        aliases: ["liste"]
    )

    @OptionGroup var list: LeaveListOptions

    func run() async throws {
        try await list.run { $0.state == .approved }
    }
}
