import ArgumentParser

/// `sprechzeit database`.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Start, stop and migrate the program's own database.",
        subcommands: [DatabaseStart.self, DatabaseStop.self, DatabaseStatus.self, DatabaseMigrate.self],
        aliases: ["datenbank"]
    )
}
