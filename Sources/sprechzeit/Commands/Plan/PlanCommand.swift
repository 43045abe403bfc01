import ArgumentParser

/// `sprechzeit plan`.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Make, look at, verify and apply plans.",
        subcommands: [PlanNew.self, PlanShow.self, PlanApply.self, PlanExport.self, PlanVerify.self]
    )
}
