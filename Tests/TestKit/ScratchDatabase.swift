private import Glibc
public import Postgres
public import Testing

/// A database of a test's own, dropped when the test is over.
public struct ScratchDatabase: Sendable {
    /// How the database is reached, as its owner.
    public let conninfo: Conninfo

    @TaskLocal private static var running: ScratchDatabase?

    /// The running test's database.
    public static var current: ScratchDatabase {
        get throws {
            try #require(running, "Mark the test or its suite with .scratchDatabase.")
        }
    }

    /// Gives each test a database, copied from a template.
    public struct Trait: SuiteTrait, TestTrait, TestScoping {
        let template: DatabaseTemplate

        public var isRecursive: Bool { true }

        public func provideScope(
            for test: Test,
            testCase: Test.Case?,
            performing function: @concurrent @Sendable () async throws -> Void
        ) async throws {
            let database = try await Scratchpad.shared.makeDatabase(from: template)
            do {
                try await ScratchDatabase.$running.withValue(database, operation: function)
            } catch {
                try await Scratchpad.shared.drop(database)
                throw error
            }
            try await Scratchpad.shared.drop(database)
        }
    }
}

extension Trait where Self == ScratchDatabase.Trait {
    /// A fresh, empty database for each test.
    public static var scratchDatabase: Self { Self(template: .empty) }

    /// A fresh database for each test, with what the template has.
    public static func scratchDatabase(_ template: DatabaseTemplate) -> Self {
        Self(template: template)
    }
}

/// Makes and drops databases on the test server.
private actor Scratchpad {
    static let shared = Scratchpad()

    private var server: Database?
    private var templates: [String: Task<String, any Error>] = [:]
    private var made = 0

    /// Makes a database from a template, preparing that first where nobody has.
    func makeDatabase(from template: DatabaseTemplate) async throws -> ScratchDatabase {
        let source: Task<String, any Error>
        if let known = templates[template.name] {
            source = known
        } else {
            let name = "template_\(getpid())_\(template.name)"
            source = Task {
                try await template.prepare(create(name, from: "template0").conninfo)
                return name
            }
            templates[template.name] = source
        }
        made += 1
        return try await create("scratch_\(getpid())_\(made)", from: source.value)
    }

    /// Drops a database, whoever is still connected to it.
    func drop(_ database: ScratchDatabase) async throws {
        try await connect().withConnection { connection in
            try connection.run("DROP DATABASE \(identifier: database.conninfo.database ?? "") WITH (FORCE)")
            return
        }
    }

    /// Copies a database.
    private func create(_ name: String, from template: String) async throws -> ScratchDatabase {
        try await connect().withConnection { connection in
            // Where nothing is synchronised with the disk, copying files beats writing them to the log.
            try connection.run(
                "CREATE DATABASE \(identifier: name) TEMPLATE \(identifier: template) STRATEGY file_copy"
            )
            return
        }
        return ScratchDatabase(conninfo: try await TestServer.conninfo().naming(database: name))
    }

    /// The server, reached by one connection.
    private func connect() async throws -> Database {
        if let server { return server }
        let new = Database(try await TestServer.conninfo(), timeouts: .bulk, connections: 2) { _ in .zero }
        server = server ?? new
        return server ?? new
    }
}
