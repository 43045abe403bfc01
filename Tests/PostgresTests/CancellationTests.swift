import Postgres
import TestKit
import Testing

struct CancellationTests {
    private func open(connections: Int = 1, timeouts: Timeouts = .bulk) async throws -> Database {
        Database(try await TestServer.conninfo(), timeouts: timeouts, connections: connections) { _ in .zero }
    }

    /// Runs a task until the server is at its statement, then cancels it.
    private func cancelled(_ mark: String, in database: Database) async throws -> PostgresError? {
        let task = Task {
            try await database.write { connection in
                _ = try connection.run("SELECT pg_sleep(60), \(mark)").count
            }
        }
        var watcher = try await Connection(TestServer.conninfo())
        while try watcher.run(
            """
            SELECT count(*)
              FROM pg_stat_activity
             WHERE state = 'active' AND wait_event = 'PgSleep' AND query LIKE 'SELECT pg_sleep(60)%'
            """
        ).value(as: Int.self) == 0 {
            await Task.yield()
        }
        task.cancel()
        do {
            try await task.value
            return nil
        } catch {
            return error as? PostgresError
        }
    }

    @Test func cancellingATaskEndsItsStatementAndLeavesTheConnectionUsable() async throws {
        let database = try await open()
        #expect(try await cancelled("a", in: database) == .cancelled)
        let answer = try await database.read { connection in
            try connection.run("SELECT 1").value(as: Int.self)
        }
        #expect(answer == 1)
    }

    @Test func aTaskCancelledInTheQueueNeverRuns() async throws {
        let database = try await open()
        let (gate, opening) = AsyncStream<Void>.makeStream()
        let holder = Task {
            try await database.withConnection { connection in
                opening.finish()
                _ = try connection.run("SELECT pg_sleep(0.2)").count
            }
        }
        for await _ in gate {}
        let waiting = Task {
            try await database.withConnection { _ in
                Issue.record("The work ran although nobody wanted it.")
            }
        }
        waiting.cancel()
        await #expect(throws: PostgresError.cancelled) { try await waiting.value }
        try await holder.value
    }

    @Test func aHandleEndsAStatementFromOutside() async throws {
        var connection = try await Connection(TestServer.conninfo(), timeouts: .bulk)
        let handle = connection.cancelHandle
        handle.cancel()
        #expect(throws: PostgresError.cancelled) { try connection.run("SELECT 1") }
        connection.resume()
        #expect(try connection.run("SELECT 1").value() == 1)
    }

    @Test func aStatementThatTakesTooLongIsEndedByTheServer() async throws {
        var short = Timeouts.interactive
        short.statement = .milliseconds(50)
        var connection = try await Connection(TestServer.conninfo(), timeouts: short)
        let error = try #require(throws: PostgresError.self) { try connection.run("SELECT pg_sleep(60)") }
        guard case .timeout(let report) = error else {
            throw error
        }
        #expect(report.sqlState == "57014")
        #expect(!error.isTransient)
        #expect(try connection.run("SELECT 1").value() == 1)
    }

    @Test func aTransactionThatStandsIdleTooLongIsEnded() async throws {
        var short = Timeouts.interactive
        short.idleInTransaction = .milliseconds(20)
        var connection = try await Connection(TestServer.conninfo(), timeouts: short)
        var other = try await Connection(TestServer.conninfo())
        let error = try #require(throws: PostgresError.self) {
            try connection.transaction { connection in
                let process = try connection.run("SELECT pg_backend_pid()").value(as: Int32.self)
                while try other.run("SELECT count(*) FROM pg_stat_activity WHERE pid = \(process)").value(as: Int.self)
                    > 0
                {}
                _ = try connection.run("SELECT 1").count
            }
        }
        guard case .timeout(let report) = error else {
            throw error
        }
        #expect(report.sqlState == "25P03")
        let isLost = connection.isLost
        #expect(isLost)
    }
}
