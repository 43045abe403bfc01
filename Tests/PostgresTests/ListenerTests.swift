import Postgres
import Synchronization
import TestKit
import Testing

/// A listener with a connection of its own.
struct ListenerTests {
    /// Waits until a listener has heard an event so many times.
    private func wait(for event: Listener.Event, times: Int, in events: Heard) async throws {
        for _ in 0..<500 {
            if events.all.withLock({ $0.count { $0 == event } }) >= times { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("\(event) was heard \(events.all.withLock { $0 })")
    }

    private final class Heard: Sendable {
        let all = Mutex<[Listener.Event]>([])
    }

    @Test func whatIsNotifiedIsHeard() async throws {
        let database = Database(try await TestServer.conninfo()) { _ in .zero }
        let heard = Heard()
        let listener = database.listen(to: "heard") { event in heard.all.withLock { $0.append(event) } }
        try await wait(for: .connected, times: 1, in: heard)
        try await database.withConnection { connection in try connection.notify("heard", "") }
        try await wait(for: .notified, times: 1, in: heard)
        listener.stop()
    }

    @Test func aLostConnectionIsToldAndMadeAgain() async throws {
        let database = Database(try await TestServer.conninfo()) { _ in .zero }
        let heard = Heard()
        let listener = database.listen(to: "heard_again") { event in heard.all.withLock { $0.append(event) } }
        try await wait(for: .connected, times: 1, in: heard)
        try await database.withConnection { connection in
            _ = try connection.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN \"heard_again\"'"
            )
        }
        try await wait(for: .lost, times: 1, in: heard)
        try await wait(for: .connected, times: 2, in: heard)
        try await database.withConnection { connection in try connection.notify("heard_again", "") }
        try await wait(for: .notified, times: 1, in: heard)
        listener.stop()
    }
}
