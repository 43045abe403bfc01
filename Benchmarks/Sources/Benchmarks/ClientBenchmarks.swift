import Core
import Postgres
import Store

/// Finding clients among a hundred thousand, against reading all their names.
enum ClientBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [
            Benchmark(
                name: "client-search",
                reference: "reading every name for a part of it",
                unit: ("search", lines.count * rounds),
                basis: .wall,
                product: {
                    let desk = try await database(of: county, zone: zone)
                    return { latencies in
                        for _ in 0..<rounds {
                            for line in lines {
                                guard let query = ClientQuery(line, on: today) else { throw NobodyFound() }
                                let hits = try await latencies.time {
                                    try await desk.write { connection in
                                        try ClientSearchStore.find(query, in: &connection)
                                    }
                                }
                                guard !hits.isEmpty else { throw NobodyFound() }
                            }
                        }
                    }
                },
                plain: {
                    let desk = try await database(of: county, zone: zone)
                    return { _ in
                        for line in Array(repeating: lines, count: rounds).joined() {
                            let words = "%" + line.split(separator: " ").joined(separator: "%") + "%"
                            _ = try await desk.read { connection in
                                try connection.run(
                                    """
                                    SELECT number FROM casefile.client
                                     WHERE family_latin || ' ' || given_latin ILIKE \(words)
                                     ORDER BY number LIMIT 9
                                    """
                                ).count
                            }
                        }
                    }
                }
            )
        ]
    }

    private struct NobodyFound: Error {}

    private static let rounds = 10
    /// What somebody types: frequent names, spelt in other ways than they are stored, and parts of names.
    private static let lines = [
        "alhusain amina", "mohamed", "kowalenko olexander", "mar", "ali", "shewtschenko", "محمد", "Коваленко", "haddat",
        "achmed yilmas",
    ]
    private static let today = LocalDate(year: 2027, month: 1, day: 4) ?? LocalDate(dayNumber: 0)

    /// A database with a hundred thousand clients: every second one bears one of few names.
    private static func database(of county: Instance, zone: Zone) async throws -> Database {
        let desks = try await BookedDatabase(of: BookedCounty(county, zone: zone, weeks: 1), desks: 1)
        var random = RepeatableNumbers(seed: 11)
        let people = (0..<100_000).map { _ in
            (family: name(among: families, &random), given: name(among: givens, &random))
        }
        try await desks.database.withConnection { connection in
            try connection.run("SET statement_timeout = 0")
            try connection.run("TRUNCATE casefile.client, casefile.client_word, casefile.name_word CASCADE")
            // All words at once, as no desk takes people down.
            try connection.run("ALTER TABLE casefile.client DISABLE TRIGGER client_name_indexed")
            try connection.run(
                """
                INSERT INTO casefile.client
                    (number, given_name, family_name, given_latin, family_latin, language, access_needs)
                SELECT 'M-' || (100000 + ordinal), given, family, given, family, 'de', '{}'
                  FROM unnest(\(people.map(\.given)), \(people.map(\.family))) WITH ORDINALITY
                       AS person (given, family, ordinal)
                """
            )
            try connection.run("ALTER TABLE casefile.client ENABLE TRIGGER client_name_indexed")
            try connection.run(
                """
                INSERT INTO casefile.client_word (word, client_id)
                SELECT DISTINCT word, id
                  FROM casefile.client
                 CROSS JOIN LATERAL unnest(casefile.name_words(family_latin || ' ' || given_latin, true)) AS word
                """
            )
            try connection.run(
                "INSERT INTO casefile.name_word (word) SELECT DISTINCT word FROM casefile.client_word"
            )
            try connection.run("VACUUM ANALYZE")
        }
        return desks.database
    }

    private static func name(among names: [String], _ random: inout RepeatableNumbers) -> String {
        guard random.next().isMultiple(of: 2) else { return names[Int(random.next() % UInt64(names.count))] }
        return (0..<Int(2 + random.next() % 3)).map { _ in syllables[Int(random.next() % UInt64(syllables.count))] }
            .joined()
    }

    private static let families = [
        "Al-Hussein", "Kovalenko", "Shevchenko", "Yilmaz", "Haddad", "Ahmadi", "Petrenko", "Hassan", "Ibrahim",
        "Schmidt",
    ]
    private static let givens = [
        "Mohammad", "Muhammed", "Ahmad", "Ali", "Fatima", "Oleksandr", "Olena", "Amina", "Hussein", "Yusuf",
    ]
    private static let syllables = [
        "ka", "ko", "va", "len", "mo", "ha", "mad", "hus", "sein", "al", "ab", "du", "sha", "fi", "ra", "li", "na",
        "ol",
        "ek", "san", "dr", "pe", "tren", "ya", "yus", "uf", "mar", "ta", "bek", "ov", "ic", "sch", "mit", "no", "wak",
        "tur", "yil", "maz", "de", "mir", "ber", "he", "kha", "led", "om", "ar", "fa", "ti", "ma", "zei", "nab", "ros",
    ]
}
