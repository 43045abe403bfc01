import ArgumentParser

/// `sprechzeit session`.
struct SessionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "See which sessions are at risk, and decide about them.",
        subcommands: [SessionList.self, SessionDecide.self, SessionUndo.self],
        aliases: ["sprechstunde"]
    )
}
