import ArgumentParser
import Core

/// `sprechzeit appointment release`.
struct AppointmentRelease: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Give back a time that is held.",
        usage: "sprechzeit appointment release <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment release 7M3K-9QXP
              sprechzeit appointment release 7M3K-9QXP --format json

            Nobody needs to: a hold runs out by itself after ten minutes.
            """,
        aliases: ["freigeben"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.release)
    }
}
