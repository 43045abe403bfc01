import ArgumentParser

/// `sprechzeit client`.
struct ClientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Take clients down, find them, and say whose appointments are.",
        subcommands: [
            ClientAdd.self, ClientFind.self, ClientShow.self, ClientChange.self, ClientContact.self, ClientLink.self,
            ClientUnlink.self,
        ],
        aliases: ["person"]
    )
}
