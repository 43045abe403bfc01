import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover agree`.
struct CoverAgree: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree",
        abstract: "Say yes as the one who was asked.",
        discussion: "The coordinator confirms it then, which changes the plan.",
        aliases: ["zusagen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            let need = need
            Console.print(
                desk.words.done(try await desk.change { connection in try CoverStore.agree(need, in: &connection) })
            )
        }
    }
}
