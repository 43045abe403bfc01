import ArgumentParser

/// `sprechzeit closure`.
struct ClosureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "closure",
        abstract: "Keep the days on which bodies, sites and rooms are shut, and confirm them year by year.",
        subcommands: [ClosureList.self, ClosureAdd.self, ClosureConfirm.self, ClosureRemove.self, ClosureCheck.self],
        aliases: ["schliessung"]
    )
}
