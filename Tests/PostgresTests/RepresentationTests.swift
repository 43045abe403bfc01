import Postgres
import TestKit
import Testing

private struct Moment: Hashable, Comparable, SQLRepresentable, SQLRangeBound {
    let minute: Int64

    var sqlRepresentation: SQLTimestamp { SQLTimestamp(seconds: minute * 60) }
    init(sqlRepresentation: SQLTimestamp) { self.init(minute: sqlRepresentation.seconds / 60) }

    init(minute: Int64) {
        self.minute = minute
    }

    static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.minute < rhs.minute }
}

private enum Kind: String, SQLRepresentable {
    case annual, training
}

struct RepresentationTests {
    @Test func aTypeOfTheDomainTravelsInTheFormOfAnother() async throws {
        var connection = try await Connection(TestServer.conninfo())
        let period = Moment(minute: 10)..<Moment(minute: 70)
        #expect(try connection.run("SELECT \(period)").value() == period)
        #expect(try connection.run("SELECT \([period.lowerBound])").value() == [period.lowerBound])
        #expect(try connection.run("SELECT \(Moment?.none)").value(as: Moment?.self) == nil)
        #expect(try connection.run("SELECT extract(epoch FROM upper(\(period)))::bigint").value() == 4_200)
    }

    @Test func aWordThatIsNoCaseIsNamedByItsColumn() async throws {
        var connection = try await Connection(TestServer.conninfo())
        #expect(try connection.run("SELECT \(Kind.training)").value() == Kind.training)
        #expect(throws: PostgresError.mismatch(column: "kind", expected: "text", found: "no Kind")) {
            try connection.run("SELECT 'secret' AS kind").value(as: Kind.self)
        }
    }
}
