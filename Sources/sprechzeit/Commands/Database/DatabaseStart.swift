import ArgumentParser
import Cluster
import Messages

/// `sprechzeit database start`.
struct DatabaseStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Start the program's own database server, made where there is none.",
        discussion: "Every command that needs the server starts it by itself; it stays until it is stopped.",
        aliases: ["starten"]
    )

    func run() async throws {
        let cluster = try EmbeddedCluster.current()
        let status = try await Blocking.run {
            try cluster.start()
            return try cluster.status()
        }
        Console.print(ServerText(status).lines(in: Surroundings.current.language))
    }
}

extension EmbeddedCluster {
    /// The cluster of whoever runs the program.
    static func current() throws -> EmbeddedCluster {
        try EmbeddedCluster(home: home(in: Surroundings.current.environment))
    }
}
