public import Postgres

/// What a scratch database holds at first: prepared once for all the tests of a process, then copied for each.
public struct DatabaseTemplate: Sendable {
    let name: String
    let prepare: @Sendable (Conninfo) async throws -> Void

    /// Describes a template.
    ///
    /// - Parameters:
    ///   - name: Tells it from other templates.
    ///   - prepare: Fills the database; it must have closed its connections when it returns.
    public init(_ name: String, prepare: @escaping @Sendable (_ database: Conninfo) async throws -> Void) {
        self.name = name
        self.prepare = prepare
    }

    /// A database with nothing in it.
    public static let empty = DatabaseTemplate("empty") { _ in }
}
