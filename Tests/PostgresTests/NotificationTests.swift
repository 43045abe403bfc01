import Postgres
import TestKit
import Testing

struct NotificationTests {
    @Test func whatOneSessionSendsAnotherReceives() async throws {
        var listener = try await Connection(TestServer.conninfo())
        var sender = try await Connection(TestServer.conninfo())
        try listener.listen(to: "plan \"Ä\"")
        try sender.notify("plan \"Ä\"", "week 32")
        let received = try #require(try listener.nextNotification(timeout: .seconds(10)))
        #expect(received.channel == "plan \"Ä\"")
        #expect(received.payload == "week 32")
        #expect(try received.sender == sender.run("SELECT pg_backend_pid()").value(as: Int32.self))
    }

    @Test func nothingIsReceivedBeforeTheCommit() async throws {
        var listener = try await Connection(TestServer.conninfo())
        var sender = try await Connection(TestServer.conninfo())
        try listener.listen(to: "held_back")
        try sender.transaction { sender in
            try sender.notify("held_back", "1")
            let early = try listener.nextNotification(timeout: .milliseconds(20))
            #expect(early == nil)
        }
        #expect(try listener.nextNotification(timeout: .seconds(10))?.payload == "1")
    }

    @Test func notificationsComeInTheOrderTheyWereSent() async throws {
        var listener = try await Connection(TestServer.conninfo())
        var sender = try await Connection(TestServer.conninfo())
        try listener.listen(to: "in_order")
        for number in 0..<100 {
            try sender.notify("in_order", "\(number)")
        }
        for number in 0..<100 {
            #expect(try listener.nextNotification(timeout: .seconds(10))?.payload == "\(number)")
        }
        #expect(try listener.nextNotification(timeout: .zero) == nil)
    }

    @Test func aListenerWhoseConnectionEndsIsTold() async throws {
        var listener = try await Connection(TestServer.conninfo())
        var other = try await Connection(TestServer.conninfo())
        try listener.listen(to: "doomed")
        let process = try listener.run("SELECT pg_backend_pid()").value(as: Int32.self)
        try other.run("SELECT pg_terminate_backend(\(process))")
        let error = try #require(throws: PostgresError.self) {
            try listener.nextNotification(timeout: .seconds(10))
        }
        guard case .connectionLost = error else {
            throw error
        }
    }
}
