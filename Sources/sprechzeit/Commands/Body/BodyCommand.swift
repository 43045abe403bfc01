import ArgumentParser

/// `sprechzeit body`.
struct BodyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "body",
        abstract: "Show the employing bodies, and lay down what their contracts are reckoned by.",
        subcommands: [BodyList.self, BodyShow.self, BodyTermsCommand.self],
        aliases: ["traeger"]
    )
}
