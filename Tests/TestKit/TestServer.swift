private import Foundation
public import Postgres
private import Synchronization

/// The PostgreSQL server that tests run against: the one `SPRECHZEIT_TEST_SERVER` names, else a private cluster made for
/// this process and gone with it.
public enum TestServer {
    /// How the server is reached, as a role that may create databases.
    ///
    /// - Returns: The same server for every caller in the process.
    /// - Throws: ``PrivateCluster/Failure`` where none can be started.
    public static func conninfo() async throws -> Conninfo {
        try await starting.value
    }

    private static let starting = Task {
        if let text = ProcessInfo.processInfo.environment["SPRECHZEIT_TEST_SERVER"], !text.isEmpty {
            return try Conninfo(text)
        }
        return try await PrivateCluster.start()
    }
}
