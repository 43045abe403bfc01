/// Why a database's schema is not one that this program works with.
public enum SchemaError: Error, Hashable {
    /// A newer version of the program has been at work: this one must be updated.
    case newer(found: Int, known: Int)
    /// The database must be migrated first.
    case older(found: Int, known: Int)
    /// A migration that the database has had reads otherwise in this program, from a line on.
    case edited(number: Int, name: String, line: Int)
    /// Another migrator held the database for longer than was waited.
    case migratorAtWork(waited: Duration)
    /// The server is older than the oldest one that the schema needs.
    case serverTooOld(found: Int, needed: Int)
}
