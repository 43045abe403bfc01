import ArgumentParser
import Cluster
import Messages

/// `sprechzeit database stop`.
struct DatabaseStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop the program's own database server; the data stay.",
        aliases: ["anhalten"]
    )

    func run() async throws {
        let cluster = try EmbeddedCluster.current()
        let status = try await Blocking.run {
            try cluster.stop()
            return try cluster.status()
        }
        Console.print(ServerText(status).lines(in: Surroundings.current.language))
    }
}
