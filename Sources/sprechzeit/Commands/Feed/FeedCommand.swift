import ArgumentParser

/// `sprechzeit feed`.
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "Publish calendars of the planned hours.",
        subcommands: [FeedPublish.self],
        aliases: ["abo"]
    )
}
