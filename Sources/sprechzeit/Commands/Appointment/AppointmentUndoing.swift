import ArgumentParser

/// `sprechzeit appointment undo`.
struct AppointmentUndoing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what happened to an appointment last.",
        usage: "sprechzeit appointment undo <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment undo 7M3K-9QXP
              sprechzeit appointment undo 7M3K-9QXP --format json

            Within ten minutes, and by whoever did it. A time that others have taken meanwhile stays theirs: status 1.
            """,
        aliases: ["rueckgaengig"]
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.undo()
    }
}
