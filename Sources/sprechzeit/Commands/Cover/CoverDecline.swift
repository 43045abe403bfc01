import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover decline`.
struct CoverDecline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline",
        abstract: "Say no: for the body or the person that was asked, or on their word.",
        discussion: "Somebody else can be asked then.",
        aliases: ["ablehnen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            let need = need
            Console.print(
                desk.words.done(try await desk.change { connection in try CoverStore.decline(need, in: &connection) })
            )
        }
    }
}
