import Core
import Postgres
import Store

extension DatabaseOptions {
    /// Opens the database of the chosen county and lends it.
    func withDatabase<Value: Sendable>(_ body: (Database) async throws -> Value) async throws -> Value {
        try await body(try await open())
    }
}
