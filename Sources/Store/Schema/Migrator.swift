public import Postgres

/// Brings the schema of a database to what this program knows, and keeps the program off any other.
public enum Migrator {
    /// The first version of PostgreSQL with MERGE and NULLS NOT DISTINCT.
    private static let neededServerVersion = 150_000
    /// Tells migrators of this product from other users of advisory locks.
    static let lock: Int64 = 0x5350_5245_4348_5A45
    /// How long one statement of a migration may wait for a table in use.
    private static let tablePatience = Duration.seconds(5)

    /// Applies the migrations that a database has not had, each in a transaction of its own.
    ///
    /// Several migrators at once take turns, one migration at a time; whatever ends one of them leaves the database
    /// after a whole number of migrations.
    ///
    /// - Parameters:
    ///   - connection: As a role that may create roles and owns the database, outside a transaction.
    ///   - migrations: What is to be there in the end.
    ///   - patience: How long to wait for another migrator.
    /// - Returns: What was applied now.
    /// - Throws: ``SchemaError``, or ``PostgresError`` of a statement that failed.
    @discardableResult
    public static func migrate(
        _ connection: inout Connection,
        to migrations: [Migration] = Migration.all,
        patience: Duration = .seconds(60)
    ) throws -> [Migration] {
        guard connection.serverVersion >= neededServerVersion else {
            throw SchemaError.serverTooOld(found: connection.serverVersion, needed: neededServerVersion)
        }
        var applied: [Migration] = []
        while let migration = try applyNext(of: migrations, patience: patience, in: &connection) {
            applied.append(migration)
        }
        return applied
    }

    /// Makes sure that a database has had exactly the migrations this program knows, word for word.
    ///
    /// - Parameters:
    ///   - connection: As any role of the product.
    ///   - migrations: What is to be there.
    /// - Throws: ``SchemaError``, or ``PostgresError``.
    public static func check(_ connection: inout Connection, against migrations: [Migration] = Migration.all) throws {
        let found = try prefix(of: migrations, in: &connection)
        guard found == migrations.count else {
            throw SchemaError.older(found: found, known: migrations.count)
        }
    }

    /// Applies the first migration that is missing.
    ///
    /// - Returns: The migration; `nil` where none is missing.
    private static func applyNext(
        of migrations: [Migration],
        patience: Duration,
        in connection: inout Connection
    ) throws -> Migration? {
        try connection.transaction { connection in
            try waitForTurn(patience, in: &connection)
            let found = try prefix(of: migrations, in: &connection)
            guard found < migrations.count else { return nil }
            let migration = migrations[found]
            try connection.execute(Script(migration.text))
            try connection.run(
                """
                INSERT INTO plan.migration (number, name, text)
                VALUES (\(migration.number), \(migration.name), \(migration.text))
                """
            )
            return migration
        }
    }

    /// Waits until no other migrator is at work on this database; the turn ends with the transaction.
    private static func waitForTurn(_ patience: Duration, in connection: inout Connection) throws {
        try setLocal("statement_timeout", .zero, in: &connection)
        try setLocal("lock_timeout", patience, in: &connection)
        do {
            try connection.run("SELECT pg_advisory_xact_lock(\(lock))")
        } catch PostgresError.lockTimeout {
            throw SchemaError.migratorAtWork(waited: patience)
        }
        try setLocal("lock_timeout", tablePatience, in: &connection)
    }

    private static func setLocal(
        _ setting: String,
        _ duration: Duration,
        in connection: inout Connection
    ) throws(PostgresError) {
        let milliseconds = "\(Int64(duration / .milliseconds(1)))"
        try connection.run("SELECT set_config(\(setting), \(milliseconds), true)")
    }

    /// How many of the migrations the database has had, all of which must be the first of these.
    private static func prefix(of migrations: [Migration], in connection: inout Connection) throws -> Int {
        let stored = try stored(in: &connection)
        for (mine, theirs) in zip(migrations, stored) where mine != theirs {
            throw SchemaError.edited(
                number: mine.number,
                name: mine.name,
                line: firstDifferentLine(mine.text, theirs.text)
            )
        }
        guard stored.count <= migrations.count else {
            throw SchemaError.newer(found: stored.count, known: migrations.count)
        }
        return stored.count
    }

    /// What the database has had, first to last.
    private static func stored(in connection: inout Connection) throws(PostgresError) -> [Migration] {
        let isNew = try connection.run("SELECT to_regclass('plan.migration') IS NULL").first {
            row throws(PostgresError) in
            try row.boolean(0)
        }
        guard isNew == false else { return [] }
        return try connection.run("SELECT number, name, text FROM plan.migration ORDER BY number")
            .map { row throws(PostgresError) in
                Migration(number: try row.value(0), name: try row.value(1), text: try row.value(2))
            }
    }

    private static func firstDifferentLine(_ one: String, _ other: String) -> Int {
        let one = one.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let other = other.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return zip(one, other).prefix { $0.elementsEqual($1) }.count + 1
    }
}
