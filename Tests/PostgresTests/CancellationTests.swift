import TestKit
import Testing

@testable import Postgres

struct CancellationTests {
    private func open(named name: String) async throws -> Database {
        let conninfo = try await TestServer.conninfo().setting("application_name", to: name)
        return Database(conninfo, timeouts: .bulk, connections: 1) { _ in .zero }
    }

    /// Waits until the connection of that name sleeps on the server.
    private func waitForSleep(of name: String) async throws {
        var watcher = try await Connection(TestServer.conninfo())
        while try watcher.run(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND application_name = \(name)"
        ).value(as: Int.self) == 0 {
            await Task.yield()
        }
    }

    @Test func cancellingATaskEndsItsStatementAndLeavesTheConnectionUsable() async throws {
        let database = try await open(named: "cancelled")
        let task = Task {
            try await database.withConnection { connection in
                _ = try connection.run("SELECT pg_sleep(60)").count
            }
        }
        try await waitForSleep(of: "cancelled")
        task.cancel()
        await #expect(throws: PostgresError.cancelled) { try await task.value }
        let answer = try await database.read { connection in
            try connection.run("SELECT 1").value(as: Int.self)
        }
        #expect(answer == 1)
    }

    @Test func aTaskCancelledInTheQueueNeverRuns() async throws {
        let database = try await open(named: "queue")
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
