import ArgumentParser
import Core
import Messages

/// `sprechzeit cover undo`.
struct CoverUndo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take a confirmed cover back.",
        discussion:
            "The plan of both people becomes what it was, and so do the appointments to which nothing else has happened.",
        aliases: ["zuruecknehmen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            desk.report(try await desk.takeBack(need))
        }
    }
}
