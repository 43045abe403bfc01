import ArgumentParser
import Core

/// `sprechzeit appointment confirm`.
struct AppointmentConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Make an appointment of a time that is held.",
        usage: "sprechzeit appointment confirm <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment confirm 7M3K-9QXP
              sprechzeit appointment confirm 7M3K-9QXP --format json

            A hold that has run out ends with status 1; its time may still be free.
            """,
        aliases: ["bestaetigen"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.confirm)
    }
}
