import ArgumentParser

/// `sprechzeit post`.
struct PostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Keep the funded posts of each body, of which a third is the county's.",
        subcommands: [PostList.self, PostAdopt.self, PostAdd.self, PostMove.self, PostEnd.self, PostCheck.self],
        aliases: ["stelle"]
    )
}
