import ArgumentParser

/// `sprechzeit waiting`.
struct WaitingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiting",
        abstract: "Keep the waiting list, and hold times for those whose turn it is.",
        subcommands: [
            WaitingListCommand.self, WaitingAdd.self, WaitingOffer.self, WaitingAccept.self, WaitingDecline.self,
            WaitingRemove.self,
        ],
        aliases: ["warteliste"]
    )
}
