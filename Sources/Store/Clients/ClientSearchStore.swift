public import Core
public import Postgres

/// Finding clients by all that is known of them.
public enum ClientSearchStore {
    /// Those who may be meant, the likeliest first.
    ///
    /// - Parameters:
    ///   - query: What is known.
    ///   - most: How many at most.
    ///   - connection: Where clients are; not in a transaction that only reads, for it is written down that somebody
    ///     looked and by what, though not for whom.
    /// - Returns: The clients, each with the reason.
    /// - Throws: ``PostgresError``.
    public static func find(
        _ query: ClientQuery,
        most: Int = ClientHit.most,
        in connection: inout Connection
    ) throws(PostgresError) -> [ClientHit] {
        try connection.run(
            """
            SELECT number, given_name, family_name, born, language, last_talk, reason
              FROM casefile.find_clients(
                  \(query.number), \(query.phone), \(query.born), \(query.name.map(Transliteration().latin)),
                  \(Int32(clamping: most))
              )
            """
        ).map { row throws(PostgresError) in
            let details = ClientDetails(
                name: PersonName(given: try row.value(1), family: try row.value(2)),
                born: try row.value(3),
                language: try row.value(4)
            )
            return ClientHit(
                client: Client(number: try row.value(0), details: details),
                lastTalk: try row.value(5),
                reason: try row.value(6)
            )
        }
    }
}
