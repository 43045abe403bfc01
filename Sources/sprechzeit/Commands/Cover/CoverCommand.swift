import ArgumentParser

/// `sprechzeit cover`.
struct CoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cover",
        abstract: "Find out what needs cover, ask somebody, and publish what was agreed.",
        subcommands: [
            CoverNeeds.self, CoverCandidatesCommand.self, CoverPropose.self, CoverApprove.self, CoverDecline.self,
            CoverAgree.self, CoverConfirm.self, CoverEscalate.self, CoverWithdraw.self, CoverUndo.self,
        ],
        aliases: ["vertretung"]
    )
}
