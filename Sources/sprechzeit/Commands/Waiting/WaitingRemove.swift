import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting remove`.
struct WaitingRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take somebody off the waiting list.",
        usage: "sprechzeit waiting remove <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting remove 7M3K-9QXP

            What is held for them is free at once.
            """,
        aliases: ["entfernen"]
    )

    @Argument(help: "Who waits.")
    var code: AppointmentCode

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try await desk.stopWaiting(code)
            Console.print(desk.words.waitsNoMore(code))
        }
    }
}
