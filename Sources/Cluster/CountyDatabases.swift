public import Core
public import Postgres
public import Store

/// A county's database in the cluster.
public struct CountyDatabase: Hashable, Sendable {
    public let county: Identifier<County>
    /// How it is reached, as the user who runs the program; a coordinator, neither its owner nor an administrator.
    public let conninfo: Conninfo
}

extension EmbeddedCluster {
    /// The counties that have a database here, by id. The server is started where it does not run.
    ///
    /// - Throws: ``ClusterError`` or ``PostgresError``.
    public func databases() throws -> [CountyDatabase] {
        try start()
        var connection = try administration()
        let found = try connection.run(
            """
            SELECT substr(description, length('county ') + 1), datname::text
              FROM (SELECT datname, shobj_description(oid, 'pg_database') AS description FROM pg_database) AS database
             WHERE description LIKE 'county %'
             ORDER BY description COLLATE "C"
            """
        ).map { row throws(PostgresError) in
            (county: try row.value(0, as: Identifier<County>.self), name: try row.text(1))
        }
        return try found.map { CountyDatabase(county: $0.county, conninfo: try conninfo(of: $0.name)) }
    }

    /// The database of a county, made where there is none, with the schema that this program knows.
    ///
    /// - Throws: ``ClusterError``, ``SchemaError`` or ``PostgresError``.
    public func makeDatabase(of county: Identifier<County>) throws -> CountyDatabase {
        try start()
        return try lock.hold {
            var connection = try administration()
            let name = try Self.databaseName(of: county, in: &connection)
            if try description(of: name, in: &connection) == nil {
                let template = try DatabaseTemplate.current(of: self, in: &connection)
                try connection.run("CREATE DATABASE \(identifier: name) TEMPLATE \(identifier: template)")
            } else {
                try migrate(name)
            }
            try admitUser(to: name, in: &connection)
            try keepStaffOut(in: &connection)
            // Last: from here on others find the database and count on all of it.
            try describe(name, as: "county \(county)", in: &connection)
            return CountyDatabase(county: county, conninfo: try conninfo(of: name))
        }
    }

    /// Brings every county's database to the schema that this program knows.
    ///
    /// - Returns: What was applied to each, by the county's id.
    /// - Throws: ``ClusterError``, ``SchemaError`` or ``PostgresError``.
    public func migrate() throws -> [(database: CountyDatabase, applied: [Migration])] {
        try databases().map { database in
            let name = database.conninfo.database ?? ""
            let applied = try migrate(name)
            var connection = try administration()
            try admitUser(to: name, in: &connection)
            try keepStaffOut(in: &connection)
            return (database, applied)
        }
    }

    /// A connection as the administrator, outside all counties.
    private func administration() throws(PostgresError) -> Connection {
        try Connection(conninfo(database: "postgres", role: Self.administrator), timeouts: .bulk)
    }

    /// Leaves the server's own databases to its administrator: nobody's county is there.
    private func keepStaffOut(in connection: inout Connection) throws(PostgresError) {
        try connection.run("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")
    }

    private func conninfo(of database: String) throws(PostgresError) -> Conninfo {
        try conninfo(database: database, role: user.loginRole)
    }

    @discardableResult
    func migrate(_ database: String) throws -> [Migration] {
        var connection = try Connection(conninfo(database: database, role: Self.administrator), timeouts: .bulk)
        return try Migrator.migrate(&connection)
    }

    /// What a county's database is called: its id where that is short and plain, else a digest of it.
    private static func databaseName(
        of county: Identifier<County>,
        in connection: inout Connection
    ) throws(PostgresError) -> String {
        let id = county.rawValue.utf8
        let isPlain =
            (1...40).contains(id.count)
            && id.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
        guard !isPlain else { return "county_\(county)" }
        return try connection.run(
            "SELECT 'county_sha256_' || substr(encode(sha256(convert_to(\(county), 'UTF8')), 'hex'), 1, 40)"
        ).value()
    }

    /// Lets the user who runs the program work in a database, of which everything is theirs.
    private func admitUser(to database: String, in connection: inout Connection) throws(PostgresError) {
        let role = user.loginRole
        let exists: Bool = try connection.run("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = \(role))").value()
        if !exists {
            try connection.run("CREATE ROLE \(identifier: role) LOGIN")
        }
        for group in OwnUser.roles {
            try connection.run("GRANT \(identifier: group) TO \(identifier: role)")
        }
        // Rights on the database itself are no part of what is copied from a template.
        try connection.run("REVOKE ALL ON DATABASE \(identifier: database) FROM PUBLIC")
        try connection.run("GRANT CONNECT, TEMPORARY ON DATABASE \(identifier: database) TO \(identifier: role)")
        try connection.run(
            """
            GRANT CONNECT, TEMPORARY ON DATABASE \(identifier: database) TO sprechzeit_accounts WITH GRANT OPTION
            """
        )
        var owner = try Connection(conninfo(database: database, role: Self.administrator), timeouts: .bulk)
        try OwnUser.admit(role, to: &owner)
    }
}
