import ArgumentParser
import Core

/// `sprechzeit appointment keep`.
struct AppointmentKeep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep",
        abstract: "Say that an appointment that needed a decision takes place after all.",
        usage: "sprechzeit appointment keep <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment keep 7M3K-9QXP
              sprechzeit appointment keep 7M3K-9QXP --format json

            Where the plan has the person at the site again; status 1 where it has not: move it or cancel it then.
            """,
        aliases: ["beibehalten"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.keep)
    }
}
