import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover withdraw`.
struct CoverWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Ask nobody any longer.",
        discussion: "Somebody else can be asked then.",
        aliases: ["zurueckziehen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            let need = need
            Console.print(
                desk.words.done(try await desk.change { connection in try CoverStore.withdraw(need, in: &connection) })
            )
        }
    }
}
