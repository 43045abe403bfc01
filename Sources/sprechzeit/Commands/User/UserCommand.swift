import ArgumentParser

/// `sprechzeit user`.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Say who of the staff logs in, and what they may do.",
        subcommands: [
            UserAdd.self, UserRole.self, UserReach.self, UserPassword.self, UserPin.self, UserLock.self,
            UserUnlock.self,
            UserList.self,
        ],
        aliases: ["benutzer"]
    )
}
