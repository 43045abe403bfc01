import Cluster
import Core
import Messages
import Postgres
import Store

/// The way from the options of a command to an open database.
extension DatabaseOptions {
    /// Opens a county's database and lends it.
    ///
    /// - Parameters:
    ///   - county: Which one; the one that the options name, or the only one there is, where it is `nil`.
    ///   - body: What to do with it.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; ``Failure``, ``ClusterError``, ``SchemaError`` or ``PostgresError`` where there is
    ///   no such database.
    func withDatabase<Value: Sendable>(
        of county: Identifier<County>? = nil,
        _ body: (Database) async throws -> Value
    ) async throws -> Value {
        guard let named = try conninfo else {
            let own = try await Self.ownDatabase(of: county, named: self.county.map { Identifier($0) })
            return try await Self.open(own, body)
        }
        return try await named.namedInFailures { try await Self.open(named, body) }
    }

    private static func open<Value: Sendable>(
        _ conninfo: Conninfo,
        _ body: (Database) async throws -> Value
    ) async throws -> Value {
        let database = Database(conninfo, timeouts: .bulk, connections: 2, pause: pause)
        try await database.withConnection { connection in try Migrator.check(&connection) }
        return try await body(database)
    }

    /// The database of a county in the program's own cluster; one that is to be filled is made where it is missing.
    private static func ownDatabase(
        of county: Identifier<County>?,
        named name: Identifier<County>?
    ) async throws -> Conninfo {
        let environment = Surroundings.current.environment
        return try await Blocking.run {
            let cluster = try EmbeddedCluster(home: EmbeddedCluster.home(in: environment))
            if let county { return try cluster.makeDatabase(of: county).conninfo }
            // Nothing can be in a server that has never been made; it is not made to find that out.
            guard try cluster.status().state != .absent else { throw Failure(.badInput, .noCounty) }
            let databases = try cluster.databases()
            let known = databases.map(\.county)
            if let name {
                guard let found = databases.first(where: { $0.county == name }) else {
                    throw Failure(.usage, .noSuchCounty(name, known: known))
                }
                return found.conninfo
            }
            guard let only = databases.first else { throw Failure(.badInput, .noCounty) }
            guard databases.count == 1 else { throw Failure(.usage, .severalDatabases(known)) }
            return only.conninfo
        }
    }

    /// How long to wait before a write is tried again: twice as long each time, and never the same.
    private static func pause(before attempt: Int) -> Duration {
        .milliseconds(Int.random(in: 10...50) << attempt)
    }
}

extension Conninfo {
    /// Does work with the database; where it cannot be reached, the failure says which it is.
    func namedInFailures<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch PostgresError.connectionFailed(let report) {
            throw Failure(unreachable: report.sqlState, place: place)
        }
    }
}
