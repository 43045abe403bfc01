import ArgumentParser
import Core
import Messages

/// `sprechzeit cover approve`.
struct CoverApprove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Say yes for the body that was asked.",
        discussion:
            "The lead of the employer says whether it lends, the lead of the body that runs the site whether it takes in; nobody about themselves. It holds until the session is over, at most a week.",
        aliases: ["zustimmen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            Console.print(desk.words.done(try await desk.approve(need)))
        }
    }
}
