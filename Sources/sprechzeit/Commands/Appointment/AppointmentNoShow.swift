import ArgumentParser
import Core

/// `sprechzeit appointment no-show`.
struct AppointmentNoShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "no-show",
        abstract: "Say that the client has not come.",
        usage: "sprechzeit appointment no-show <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment no-show 7M3K-9QXP
              sprechzeit appointment no-show 7M3K-9QXP --format json

            From fifteen minutes after the start on; earlier calls end with status 1.
            """,
        aliases: ["nicht-erschienen"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.apply(.missByClient)
    }
}
