import Postgres
import TestKit
import Testing

@Suite(.scratchDatabase(.measurements)) struct CopyTests {
    private func connect() throws -> Connection {
        try Connection(ScratchDatabase.current.conninfo, timeouts: .bulk)
    }

    @Test func aHundredThousandRecordsArriveAsTheyWere() throws {
        var connection = try connect()
        let copied = try connection.copy(
            1...100_000,
            into: "measurement",
            columns: ["id", "minutes", "name", "day", "period", "marks", "note"]
        ) { number, line in
            line.append(number)
            line.append(number % 480)
            line.append("Ort \(number)\t\"\\N'\n")
            line.append(SQLDate(dayNumber: Int32(number % 20_000)))
            line.append(SQLTimestamp(seconds: Int64(number))..<SQLTimestamp(seconds: Int64(number) + 60))
            line.append(["a,b", "{}", "\\"])
            line.append(String?.none)
        }
        #expect(copied == 100_000)
        let odd = try connection.run(
            """
            SELECT count(*)
              FROM measurement
             WHERE minutes <> id % 480
                OR name <> 'Ort ' || id || E'\\t"\\\\N\\'\\n'
                OR day <> DATE '1970-01-01' + (id % 20000)::integer
                OR period <> tstzrange(to_timestamp(id), to_timestamp(id + 60))
                OR marks <> ARRAY['a,b', '{}', E'\\\\']
                OR note IS NOT NULL
            """
        ).value(as: Int.self)
        #expect(odd == 0)
    }

    @Test func oneRecordTheTableRefusesLeavesNone() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            try connection.copy([1, 2, 3, 2], into: "measurement", columns: ["id"]) { $1.append($0) }
        }
        guard case .refused(let constraint, _) = error else {
            throw error
        }
        #expect(constraint == .init(kind: .unique, name: "measurement_pkey", table: "measurement"))
        #expect(try connection.run("SELECT count(*) FROM measurement").value() == 0)
    }

    @Test(arguments: [2_147_483_648, -2_147_483_649])
    func anIntegerTooLargeForItsColumnIsNamed(minutes: Int) throws {
        var connection = try connect()
        #expect(throws: PostgresError.mismatch(column: "minutes", expected: "integer", found: "bigint")) {
            try connection.copy([minutes], into: "measurement", columns: ["id", "minutes"]) { minutes, line in
                line.append(1)
                line.append(minutes)
            }
        }
        #expect(try connection.run("SELECT count(*) FROM measurement").value() == 0)
    }

    @Test func aValueOfAnotherTypeIsNamedByItsColumn() throws {
        var connection = try connect()
        #expect(throws: PostgresError.mismatch(column: "day", expected: "date", found: "text")) {
            try connection.copy(["2027-01-04"], into: "measurement", columns: ["day"]) { $1.append($0) }
        }
    }

    @Test func textBecomesACaseOfAnEnumeration() throws {
        var connection = try connect()
        try connection.copy(["annual"], into: "measurement", columns: ["id", "kind"]) { kind, line in
            line.append(1)
            line.append(kind)
        }
        #expect(try connection.run("SELECT kind::text FROM measurement").value() == "annual")
    }

    @Test func aTableThatIsNotThereIsTold() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            try connection.copy([1], into: "nowhere", columns: ["id"]) { $1.append($0) }
        }
        guard case .schema = error else {
            throw error
        }
        #expect(try connection.run("SELECT 1").value() == 1)
    }

    @Test func aRoleThatMayOnlyInsertMayCopy() throws {
        struct Enough: Error {}
        var connection = try connect()
        // A role belongs to the whole server: it is taken back with the transaction.
        #expect(throws: Enough.self) {
            try connection.transaction { connection in
                try connection.run("CREATE ROLE copies_only")
                try connection.run("GRANT INSERT ON measurement TO copies_only")
                try connection.run("SET LOCAL ROLE copies_only")
                let copied = try connection.copy([1, 2], into: "measurement", columns: ["id"]) { $1.append($0) }
                #expect(copied == 2)
                throw Enough()
            }
        }
    }

    @Test func noRecordsAreNoFailure() throws {
        var connection = try connect()
        #expect(try connection.copy([Int](), into: "measurement", columns: ["id"]) { $1.append($0) } == 0)
    }
}

extension DatabaseTemplate {
    /// A table with a column of each type that is copied.
    fileprivate static let measurements = DatabaseTemplate("measurements") { conninfo in
        var connection = try Connection(conninfo)
        try connection.execute(
            Script(
                """
                CREATE TYPE kind AS ENUM ('annual', 'training');
                CREATE TABLE measurement (
                    id bigint PRIMARY KEY, minutes integer, name text, day date, period tstzrange, marks text[],
                    note varchar(10), kind kind
                );
                """
            )
        )
    }
}
