import ArgumentParser
import Core

/// `sprechzeit appointment arrive`.
struct AppointmentArrive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrive",
        abstract: "Say that the client is there.",
        usage: "sprechzeit appointment arrive <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment arrive 7M3K-9QXP
              sprechzeit appointment arrive 7M3K-9QXP --format json

            From the day of the appointment on; earlier calls end with status 1.
            """,
        aliases: ["ankommen"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.arrive)
    }
}
