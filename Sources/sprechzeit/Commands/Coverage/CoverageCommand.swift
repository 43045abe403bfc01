import ArgumentParser

/// `sprechzeit coverage`.
struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "See what of the county's hours is held, at risk and lost, and why.",
        subcommands: [CoverageShow.self, CoverageGaps.self, CoverageCheck.self],
        aliases: ["abdeckung"]
    )
}
