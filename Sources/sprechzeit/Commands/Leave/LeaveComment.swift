import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit leave comment`.
struct LeaveComment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment",
        abstract: "Say as a coordinator whether something speaks against a request for leave.",
        usage: "sprechzeit leave comment <code> [--concern] [<options>]",
        discussion: """
            Examples:
              sprechzeit leave comment A-0012
              sprechzeit leave comment A-0012 --concern

            It decides nothing; the lead has to answer a concern with a ground.
            """,
        aliases: ["stellungnahme"]
    )

    @OptionGroup var change: LeaveChangeOptions

    @Flag(help: "Something speaks against it.")
    var concern = false

    func run() async throws {
        try await change.run { desk, code, key in
            try await desk.database.write { [concern] connection in
                try LeaveRequestStore.comment(code, concern: concern, key: key, in: &connection)
            }
            return 0
        }
    }
}

/// What every command needs that lets something happen to one leave.
struct LeaveChangeOptions: ParsableArguments {
    @Argument(help: "The code of the leave or absence.")
    var code: String

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    /// Lets something happen, and says what has become of the leave and how many appointments need a decision.
    func run(_ body: (LeaveDesk, Identifier<Leave>, RequestKey) async throws -> Int) async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let code = Identifier<Leave>(code)
            let lost = try await body(desk, code, key)
            let entry = try await desk.entry(code)
            try await desk.report(code, as: format, saying: desk.words.became(entry))
            if format == .table, let line = desk.words.needDecision(lost) { Console.print(line) }
        }
    }
}
