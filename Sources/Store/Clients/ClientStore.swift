public import Core
public import Postgres

/// Clients: taken down, shown and changed. Whoever asks for a name is written down.
public enum ClientStore {
    /// Takes down a new client.
    ///
    /// - Parameters:
    ///   - details: What is known.
    ///   - letter: The desk's letter, which the number begins with.
    ///   - key: The sender's name for this request; the same one again gives the same client.
    ///   - connection: Where clients are.
    /// - Returns: The client's number.
    /// - Throws: ``ClientRefusal`` where the key belongs to another request; ``PostgresError``.
    public static func add(
        _ details: ClientDetails,
        letter: String,
        key: RequestKey,
        to connection: inout Connection
    ) throws -> ClientNumber {
        let written = WrittenName(details)
        return try readingClientRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT casefile.add_client(
                    \(key.rawValue), \(letter), \(written.given), \(written.family), \(written.givenLatin),
                    \(written.familyLatin), \(details.born), \(details.language), \(details.needCodes)
                )
                """
            ).value()
        }
    }

    /// Shows a client in full.
    ///
    /// - Parameters:
    ///   - number: The client.
    ///   - connection: Where clients are; not in a transaction that only reads, for it is written down.
    /// - Returns: The client.
    /// - Throws: ``ClientRefusal`` where there is none of this number; ``PostgresError``.
    public static func show(_ number: ClientNumber, in connection: inout Connection) throws -> Client {
        try client(number, toChange: false, in: &connection)
    }

    /// The ways to reach a client, the preferred one first.
    public static func contactWays(
        of number: ClientNumber,
        in connection: inout Connection
    ) throws(PostgresError) -> [ContactWay] {
        try connection.run("SELECT kind, value, caution, preferred FROM casefile.contact_ways(\(number))")
            .map { row throws(PostgresError) in
                let kind = try row.value(0, as: ContactAddress.Kind.self)
                guard let address = ContactAddress(kind, try row.value(1)) else {
                    throw .mismatch(column: "value", expected: "ContactAddress", found: "no address")
                }
                return ContactWay(address, caution: try row.value(2), isPreferred: try row.value(3))
            }
    }

    /// Changes what is known of a client.
    ///
    /// - Parameters:
    ///   - number: The client.
    ///   - connection: In a transaction, which keeps others from changing the same client.
    ///   - change: Changes what is known.
    /// - Returns: The client as they are known from now on.
    /// - Throws: ``ClientRefusal``; ``PostgresError``; what `change` throws.
    public static func change(
        _ number: ClientNumber,
        in connection: inout Connection,
        _ change: (inout ClientDetails) throws -> Void
    ) throws -> Client {
        var client = try client(number, toChange: true, in: &connection)
        try change(&client.details)
        let (details, written) = (client.details, WrittenName(client.details))
        try readingClientRefusals(of: number) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT casefile.change_client(
                    \(number), \(written.given), \(written.family), \(written.givenLatin), \(written.familyLatin),
                    \(details.born), \(details.language), \(details.needCodes)
                )
                """
            )
        }
        return client
    }

    /// Takes down a way to reach a client, or what is new about it.
    ///
    /// - Parameters:
    ///   - way: The way.
    ///   - number: The client.
    ///   - connection: Where clients are.
    /// - Throws: ``ClientRefusal``; ``PostgresError``.
    public static func set(_ way: ContactWay, for number: ClientNumber, in connection: inout Connection) throws {
        try readingClientRefusals(of: number) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT casefile.set_contact_way(
                    \(number), \(way.address.kind), \(way.address.text), \(way.caution), \(way.isPreferred)
                )
                """
            )
        }
    }

    /// Forgets a way to reach a client.
    ///
    /// - Parameters:
    ///   - address: The way.
    ///   - number: The client.
    ///   - connection: Where clients are.
    /// - Throws: ``ClientRefusal``; ``PostgresError``.
    public static func remove(
        _ address: ContactAddress,
        of number: ClientNumber,
        in connection: inout Connection
    ) throws {
        try readingClientRefusals(of: number) { () throws(PostgresError) in
            try connection.run("SELECT casefile.remove_contact_way(\(number), \(address.kind), \(address.text))")
        }
    }

    private static func client(
        _ number: ClientNumber,
        toChange: Bool,
        in connection: inout Connection
    ) throws -> Client {
        try readingClientRefusals(of: number) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT number, given_name, family_name, born, language, access_needs
                  FROM casefile.show_client(\(number), \(toChange))
                """
            ).single { row throws(PostgresError) in
                Client(
                    number: try row.value(0),
                    details: ClientDetails(
                        name: PersonName(given: try row.value(1), family: try row.value(2)),
                        born: try row.value(3),
                        language: try row.value(4),
                        accessNeeds: Set(try row.value(5, as: [AccessNeed].self))
                    )
                )
            }
        }
    }
}

/// A name as it is stored: as the person writes it, and in Latin letters.
private struct WrittenName {
    let given: String?
    let family: String?
    let givenLatin: String?
    let familyLatin: String?

    init(_ details: ClientDetails) {
        let latin = Transliteration(details.language)
        (given, family) = (details.name?.given, details.name?.family)
        (givenLatin, familyLatin) = (given.map(latin.latin), family.map(latin.latin))
    }
}

extension ClientDetails {
    /// The needs in the order of the list, so that equal ones are written alike.
    fileprivate var needCodes: [AccessNeed] { AccessNeed.allCases.filter(accessNeeds.contains) }
}
