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
        let words = ResultWords(Surroundings.current.language)
        if let conninfo = try database.conninfo {
            let database = Database(conninfo, timeouts: .bulk, connections: 1) { _ in .zero }
            let applied = try await conninfo.namedInFailures {
                try await database.withConnection { connection in try Migrator.migrate(&connection) }
            }
            Console.print(words.migrated(conninfo.place, by: applied.map(\.name)))
            return
        }
        let cluster = try EmbeddedCluster.current()
        for (database, applied) in try await Blocking.run({ try cluster.migrate() }) {
            Console.print(words.migrated(database.county.rawValue, by: applied.map(\.name)))
        }
    }
}
