import ArgumentParser

/// `sprechzeit policy`.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Lay down how times are offered: grids, reserved shares, notice and how far ahead.",
        subcommands: [PolicyShow.self, PolicySite.self, PolicyRole.self, PolicyPresence.self],
        aliases: ["regeln"]
    )
}
