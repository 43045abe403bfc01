import Postgres
import TestKit
import Testing

@Suite(.scratchDatabase) struct RoundTripTests {
    @Test(arguments: [0, 1, -1, Int.max, Int.min])
    func integersComeBackAsTheyWere(value: Int) async throws {
        var connection = try Connection(ScratchDatabase.current.conninfo)
        let back = try connection.run("SELECT \(value)").first { row throws(PostgresError) in
            try row.value(0, as: Int.self)
        }
        #expect(back == value)
    }
}
