import ArgumentParser

/// `sprechzeit agreement`.
struct AgreementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "Keep what bodies agree with each other, and what each says about cover.",
        subcommands: [AgreementList.self, AgreementAdd.self, AgreementEnd.self, AgreementTerm.self],
        aliases: ["vereinbarung"]
    )
}
