import ArgumentParser
import Core

/// `sprechzeit appointment complete`.
struct AppointmentComplete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete",
        abstract: "Say that the talk has taken place.",
        usage: "sprechzeit appointment complete <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment complete 7M3K-9QXP
              sprechzeit appointment complete 7M3K-9QXP --format json

            The client must have arrived.
            """,
        aliases: ["abschliessen"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.complete)
    }
}
