internal import Core
internal import Postgres

extension Fingerprint {
    /// The fingerprint of a state, its digests worked out by the server.
    init(of state: CanonicalState, in connection: inout Connection) throws(PostgresError) {
        let parts = Part.allCases.map { Bytes(state.bytes(of: $0)) }
        let digests = try connection.run(
            """
            SELECT encode(sha256(part), 'hex')
              FROM unnest(\(parts)) WITH ORDINALITY AS given (part, place)
             ORDER BY place
            """
        ).map { row throws(PostgresError) in
            Digest(try row.text(0))
        }
        let named = zip(Part.allCases, digests).compactMap { part, digest in digest.map { (part, $0) } }
        guard let fingerprint = Fingerprint(Dictionary(named) { first, _ in first }) else {
            throw .mismatch(column: "encode", expected: "a digest", found: "another text")
        }
        self = fingerprint
    }
}
