import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover escalate`.
struct CoverEscalate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalate",
        abstract: "Say that nobody was found in time.",
        discussion: "What becomes of the session is to be decided then; somebody may still be asked.",
        aliases: ["eskalieren"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            let need = need
            Console.print(
                desk.words.done(try await desk.change { connection in try CoverStore.escalate(need, in: &connection) })
            )
        }
    }
}
