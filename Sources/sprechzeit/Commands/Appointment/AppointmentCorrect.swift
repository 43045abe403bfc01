import ArgumentParser
import Core

/// `sprechzeit appointment correct`.
struct AppointmentCorrect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Say that an appointment was entered in error.",
        usage: "sprechzeit appointment correct <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment correct 7M3K-9QXP
              sprechzeit appointment correct 7M3K-9QXP --format json

            Its time is free again and no figure counts it; its record stays. Whoever completed an appointment does \
            not correct it: status 1.
            """,
        aliases: ["berichtigen"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.correct)
    }
}
