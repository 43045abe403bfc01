import Postgres
import TestKit
import Testing

struct ColumnTests {
    private func connect() async throws -> Connection {
        try await Connection(TestServer.conninfo())
    }

    @Test func anIntegerColumnOfAnyWidthIsReadAsAnInteger() async throws {
        var connection = try await connect()
        let widths = try connection.run("SELECT 1::smallint, 2::integer, 3::bigint").single {
            row throws(PostgresError) in [try row.integer(0), try row.integer(1), try row.integer(2)]
        }
        #expect(widths == [1, 2, 3])
    }

    @Test func anIntegerThatDoesNotFitIsNamedByItsColumn() async throws {
        var connection = try await connect()
        #expect(
            throws: PostgresError.mismatch(column: "minutes", expected: "integer", found: "a number out of range")
        ) {
            try connection.run("SELECT 3000000000 AS minutes").value(as: Int32.self)
        }
    }

    @Test func aNullWhereAValueMustBeIsNamedByItsColumn() async throws {
        var connection = try await connect()
        #expect(throws: PostgresError.mismatch(column: "name", expected: "text", found: "NULL")) {
            try connection.run("SELECT NULL::text AS name").value(as: String.self)
        }
    }

    @Test func aColumnOfAnotherTypeIsNamedWithBothTypes() async throws {
        var connection = try await connect()
        #expect(throws: PostgresError.mismatch(column: "post", expected: "bigint", found: "numeric")) {
            try connection.run("SELECT 0.5 AS post").value(as: Int.self)
        }
        #expect(throws: PostgresError.mismatch(column: "days", expected: "text[]", found: "date[]")) {
            try connection.run("SELECT ARRAY[DATE '2027-01-04'] AS days").value(as: [String].self)
        }
    }

    @Test func aColumnThatIsNotThereIsAnErrorAndNoCrash() async throws {
        var connection = try await connect()
        for column in [1, -1, Int.max] {
            #expect(throws: PostgresError.mismatch(column: "\(column)", expected: "a column", found: "1 columns")) {
                try connection.run("SELECT 1").single { row throws(PostgresError) in try row.integer(column) }
            }
        }
    }

    @Test(arguments: ["infinity", "-infinity"])
    func theInfinitelyFarIsNoDayAndNoInstant(text: String) async throws {
        var connection = try await connect()
        #expect(throws: PostgresError.self) {
            try connection.run("SELECT \(text)::date").value(as: SQLDate.self)
        }
        #expect(throws: PostgresError.self) {
            try connection.run("SELECT \(text)::timestamptz").value(as: SQLTimestamp.self)
        }
        #expect(throws: PostgresError.self) {
            try connection.run("SELECT tstzrange(\(text)::timestamptz, NULL)").value(as: Range<SQLTimestamp>.self)
        }
    }

    @Test func aFractionOfASecondIsCutOffDownwards() async throws {
        var connection = try await connect()
        let seconds = try connection.run(
            """
            SELECT moment
              FROM unnest(ARRAY['1970-01-01 00:00:01.9Z', '1969-12-31 23:59:58.9Z', '2001-01-01 00:00:00.5Z']::timestamptz[]) AS moment
            """
        ).values(as: SQLTimestamp.self).map(\.seconds)
        #expect(seconds == [1, -2, 978_307_200])
    }

    @Test func theKindsOfTextAreAllReadAsText() async throws {
        var connection = try await connect()
        let texts = try connection.run("SELECT 'a'::text, 'b'::varchar(5), 'c'::char(2), 'd'::name").single {
            row throws(PostgresError) in
            [try row.text(0), try row.text(1), try row.text(2), try row.text(3)]
        }
        #expect(texts == ["a", "b", "c ", "d"])
    }

    @Test func aRangeThatIncludesItsEndIsReadHalfOpenWhereDaysAreCounted() async throws {
        var connection = try await connect()
        let days = try connection.run("SELECT daterange('2027-01-04', '2027-01-08', '[]')").value(
            as: Range<SQLDate>.self
        )
        #expect(days.upperBound.dayNumber - days.lowerBound.dayNumber == 5)
    }

    @Test func aRangeOfInstantsThatIncludesItsEndIsRefused() async throws {
        var connection = try await connect()
        #expect(throws: PostgresError.mismatch(column: "period", expected: "tstzrange", found: "other bytes")) {
            try connection.run("SELECT tstzrange('2027-01-04Z', '2027-01-05Z', '[]') AS period").value(
                as: Range<SQLTimestamp>.self
            )
        }
    }

    @Test func aStatementMustGiveOneRowWhereOneIsAsked() async throws {
        var connection = try await connect()
        #expect(throws: PostgresError.notOneRow(found: 0)) {
            try connection.run("SELECT 1 WHERE false").value(as: Int.self)
        }
        #expect(throws: PostgresError.notOneRow(found: 2)) {
            try connection.run("VALUES (1), (2)").value(as: Int.self)
        }
        #expect(
            try connection.run("SELECT 1 WHERE false").first { row throws(PostgresError) in try row.integer(0) } == nil
        )
    }
}
