import Postgres
import TestKit
import Testing

@Suite(.scratchDatabase(.leave)) struct TransactionTests {
    private func connect() throws -> Connection {
        try Connection(ScratchDatabase.current.conninfo)
    }

    private func persons(_ connection: inout Connection) throws -> Int {
        try connection.run("SELECT count(*) FROM person").value()
    }

    @Test func workThatThrowsLeavesNothing() throws {
        struct Enough: Error {}
        var connection = try connect()
        #expect(throws: Enough.self) {
            try connection.transaction { connection in
                try connection.run("INSERT INTO person VALUES (2, 'a')")
                throw Enough()
            }
        }
        let isOpen = connection.isInTransaction
        #expect(!isOpen)
        #expect(try persons(&connection) == 1)
    }

    @Test func workThatReturnsIsKept() throws {
        var connection = try connect()
        try connection.transaction { connection in
            try connection.run("INSERT INTO person VALUES (2, 'a')")
            return
        }
        #expect(try persons(&connection) == 2)
    }

    @Test func anErrorThatTheWorkSwallowedIsNotTakenForACommit() throws {
        var connection = try connect()
        #expect(throws: PostgresError.rolledBack) {
            try connection.transaction { connection in
                try connection.run("INSERT INTO person VALUES (2, 'a')")
                #expect(throws: PostgresError.self) { try connection.run("INSERT INTO person VALUES (2, 'a')") }
            }
        }
        #expect(try persons(&connection) == 1)
    }

    @Test func aSnapshotDoesNotSeeWhatOthersCommitMeanwhile() throws {
        var reader = try connect()
        var writer = try connect()
        let seen = try reader.transaction(isolation: .snapshot) { reader in
            let before = try persons(&reader)
            try writer.run("INSERT INTO person VALUES (2, 'a')")
            return [before, try persons(&reader)]
        }
        #expect(seen == [1, 1])
        #expect(try persons(&reader) == 2)
    }

    @Test func aSnapshotMayNotWrite() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            try connection.transaction(isolation: .snapshot) { connection in
                _ = try connection.run("DELETE FROM leave").count
            }
        }
        #expect(error.report?.sqlState == "25006")
    }
}
