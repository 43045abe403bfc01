import ArgumentParser

/// `sprechzeit staff`.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Keep the contracts of staff, version by version, and the working-time rules they name.",
        subcommands: [StaffList.self, StaffShow.self, StaffContract.self, StaffEnd.self, StaffRuleSet.self],
        aliases: ["personal"]
    )
}
