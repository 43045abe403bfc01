internal import Postgres
private import Store

/// A database with the schema and no county in it: a county's is copied from it, in a third of the time that its
/// migrations take.
enum DatabaseTemplate {
    private static let name = "county_template"

    /// The template's name, made anew where the one that is there has another schema than this program's.
    static func current(of cluster: EmbeddedCluster, in connection: inout Connection) throws -> String {
        let schema = Migration.all.map(\.text).joined()
        let description = "template \(try connection.run("SELECT md5(\(schema))").value(as: String.self))"
        if try cluster.description(of: name, in: &connection) == description {
            return name
        }
        try connection.run("DROP DATABASE IF EXISTS \(identifier: name)")
        try connection.run("CREATE DATABASE \(identifier: name) TEMPLATE template0")
        try cluster.migrate(name)
        try cluster.describe(name, as: description, in: &connection)
        return name
    }
}

extension EmbeddedCluster {
    /// What the server's catalogue says about a database; empty where it says nothing, `nil` where there is none.
    func description(of database: String, in connection: inout Connection) throws(PostgresError) -> String? {
        try connection.run(
            """
            SELECT coalesce(shobj_description(oid, 'pg_database'), '')
              FROM pg_database
             WHERE datname = \(database)
            """
        ).first { row throws(PostgresError) in try row.text(0) }
    }

    /// Says something about a database in the server's catalogue.
    func describe(
        _ database: String,
        as description: String,
        in connection: inout Connection
    ) throws(PostgresError) {
        // COMMENT takes no parameters: the server itself quotes the name and the text.
        let comment: String = try connection.run(
            "SELECT format('COMMENT ON DATABASE %I IS %L', \(database), \(description))"
        ).value()
        try connection.execute(Script(comment))
    }
}
