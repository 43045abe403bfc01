import Postgres
import Synchronization
import TestKit
import Testing

@Suite(.scratchDatabase(.leave)) struct DatabaseTests {
    private func open(connections: Int = 4) throws -> Database {
        try Database(ScratchDatabase.current.conninfo, connections: connections) { _ in .zero }
    }

    @Test func manyTasksShareFewConnections() async throws {
        let database = try open()
        let processes = try await withThrowingTaskGroup { group in
            for number in 0..<64 {
                group.addTask {
                    try await database.write { connection in
                        try connection.run("INSERT INTO person VALUES (\(100 + number), 'a')")
                        return try connection.run("SELECT pg_backend_pid()").value(as: Int32.self)
                    }
                }
            }
            return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
        }
        #expect(processes.count <= 4)
        let persons = try await database.read { connection in
            try connection.run("SELECT count(*) FROM person WHERE id >= 100").value(as: Int.self)
        }
        #expect(persons == 64)
    }

    @Test func readingDoesNotWrite() async throws {
        let database = try open()
        await #expect(throws: PostgresError.self) {
            try await database.read { connection in
                _ = try connection.run("DELETE FROM leave").count
            }
        }
    }

    @Test func aConnectionKilledAtWorkIsATypedErrorAndReplacedAtTheNextUse() async throws {
        let database = try open(connections: 1)
        let error = try await #require(throws: PostgresError.self) {
            try await database.read { connection in
                _ = try connection.run("SELECT pg_terminate_backend(pg_backend_pid())").count
            }
        }
        guard case .connectionLost(let report) = error else {
            throw error
        }
        #expect(report.sqlState == "57P01")
        #expect(error.isTransient)
        #expect(try await answers(database))
    }

    @Test func aConnectionKilledWhileIdleIsReplacedWithoutAnError() async throws {
        let database = try open(connections: 1)
        let process = try await database.read { connection in
            try connection.run("SELECT pg_backend_pid()").value(as: Int32.self)
        }
        var other = try Connection(ScratchDatabase.current.conninfo)
        // With a time limit, the server answers only when the process has ended.
        #expect(try other.run("SELECT pg_terminate_backend(\(process), 10000)").value(as: Bool.self))
        #expect(try await answers(database))
    }

    @Test func aWriteIsDoneAgainWhereTheFailurePasses() async throws {
        let database = try open()
        let attempts = Mutex(0)
        let pauses = Mutex<[Int]>([])
        let patient = Database(try ScratchDatabase.current.conninfo) { attempt in
            pauses.withLock { $0.append(attempt) }
            return .zero
        }
        try await patient.write { connection in
            let attempt = attempts.withLock { count in
                count += 1
                return count
            }
            try connection.run("INSERT INTO person VALUES (\(10 + attempt), 'a')")
            if attempt < 4 {
                try connection.execute(Script("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$"))
            }
        }
        #expect(pauses.withLock { $0 } == [1, 2, 3])
        let ids = try await database.read { connection in
            try connection.run("SELECT id FROM person WHERE id > 10").values(as: Int.self)
        }
        #expect(ids == [14])
    }

    @Test(arguments: [("40P01", 5), ("55P03", 5), ("57P03", 5), ("23505", 1), ("42501", 1), ("57014", 1), ("P0001", 1)])
    func onlyWhatPassesIsTriedAgainAndThatFiveTimes(code: String, times: Int) async throws {
        let database = try open()
        let attempts = Mutex(0)
        let error = try await #require(throws: PostgresError.self) {
            try await database.write { connection in
                attempts.withLock { $0 += 1 }
                try connection.execute(Script("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '\(code)'; END $$"))
            }
        }
        #expect(error.report?.sqlState == code)
        #expect(attempts.withLock { $0 } == times)
    }

    @Test func rivalsForOneDayLeaveOneWinner() async throws {
        let database = try open(connections: 8)
        let winners = try await withThrowingTaskGroup { group in
            for _ in 0..<32 {
                group.addTask {
                    try await database.write { connection in
                        try connection.run(
                            "INSERT INTO leave VALUES (1, '[2027-03-01,2027-03-02)') ON CONFLICT DO NOTHING"
                        )
                        .affected
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(winners == 1)
    }

    @Test func twoWhoWaitForEachOtherBothFinish() async throws {
        let database = try open()
        try await database.write { connection in
            _ = try connection.run("INSERT INTO person VALUES (2, 'a')").count
        }
        try await withThrowingTaskGroup { group in
            for (first, second) in [(1, 2), (2, 1)] {
                group.addTask {
                    try await database.write { connection in
                        try connection.run("UPDATE person SET name = 'b' WHERE id = \(first)")
                        try connection.run("SELECT pg_sleep(0.05)")
                        try connection.run("UPDATE person SET name = 'b' WHERE id = \(second)")
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func answers(_ database: Database) async throws -> Bool {
        try await database.read { connection in
            try connection.run("SELECT true").value()
        }
    }
}
