import ArgumentParser
import Core
import Messages

/// `sprechzeit cover confirm`.
struct CoverConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Publish a cover on the word of the one who was asked.",
        discussion:
            "The one who cannot come goes from the plan, the day of the other becomes what it was offered as, and booked appointments keep their time with them. For the rest somebody is to be called; the calendars follow.",
        aliases: ["bestaetigen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            desk.report(try await desk.confirm(need))
        }
    }
}
