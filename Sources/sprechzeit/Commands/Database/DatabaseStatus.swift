import ArgumentParser
import Cluster
import Messages

/// `sprechzeit database status`.
struct DatabaseStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say where the program's own database lies and whether its server runs.",
        discussion: "Ends with status 1 where the server does not run. Nothing is started.",
        aliases: ["stand"]
    )

    func run() async throws {
        let status = try EmbeddedCluster.current().status()
        Console.print(ServerText(status).lines(in: Surroundings.current.language))
        guard case .running = status.state else { throw Failure(.checkNegative, Explanation?.none) }
    }
}
