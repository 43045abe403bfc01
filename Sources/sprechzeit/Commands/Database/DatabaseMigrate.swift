import ArgumentParser
import Cluster
import Core
import Messages
import Postgres
import Store

/// `sprechzeit database migrate`.
struct DatabaseMigrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring databases to the schema that this program knows.",
        discussion: """
            Without --database, every county's database of the program's own server. With it, that one; its role \
            must own the database and may make roles.
            """,
        aliases: ["migrieren"]
    )

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let isGerman = Surroundings.current.language == .german
        func line(_ name: String, _ applied: [Migration]) -> String {
            let names = applied.isEmpty ? "–" : applied.map(\.name).joined(separator: ", ")
            return "\(name): \(isGerman ? "angewendet" : "applied") \(names)"
        }
        if let address = database.address {
            let database = Database(try Conninfo(address), timeouts: .bulk, connections: 1) { _ in .zero }
            let applied = try await database.withConnection { connection in try Migrator.migrate(&connection) }
            Console.print(line(try Conninfo(address).database ?? "", applied))
            return
        }
        let cluster = try EmbeddedCluster.current()
        for (database, applied) in try await Blocking.run({ try cluster.migrate() }) {
            Console.print(line(database.county.rawValue, applied))
        }
    }
}
