import Postgres
import TestKit
import Testing

@Suite(.scratchDatabase(.leave)) struct StatementTests {
    private func connect() throws -> Connection {
        try Connection(ScratchDatabase.current.conninfo)
    }

    /// How many statements are prepared, this question not counted.
    private func prepared(_ connection: inout Connection) throws -> Int {
        try connection.run("SELECT count(*) - 1 FROM pg_prepared_statements").value()
    }

    @Test func aStatementIsPreparedOnce() throws {
        var connection = try connect()
        for id in 1...100 {
            try connection.run("SELECT name FROM person WHERE id = \(id)")
        }
        #expect(try prepared(&connection) == 1)
    }

    @Test func aPreparedStatementOutlivesATransactionThatWasRolledBack() throws {
        var connection = try connect()
        func name(_ connection: inout Connection) throws -> String {
            try connection.run("SELECT name FROM person WHERE id = \(1)").value()
        }
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try connection.transaction { connection in
                #expect(try name(&connection) == "Zorn")
                throw Enough()
            }
        }
        #expect(try name(&connection) == "Zorn")
        #expect(try prepared(&connection) == 1)
    }

    @Test func aStatementTheServerForgotIsPreparedAnew() throws {
        var connection = try connect()
        for _ in 0..<2 {
            #expect(try connection.run("SELECT name FROM person WHERE id = \(1)").value(as: String.self) == "Zorn")
            try connection.run("DISCARD ALL")
        }
    }

    @Test func aStatementWhoseColumnsChangedIsPreparedAnew() throws {
        var connection = try connect()
        func everything(_ connection: inout Connection) throws -> Int64 {
            try connection.run("TABLE person").single { row throws(PostgresError) in try row.integer(0) }
        }
        #expect(try everything(&connection) == 1)
        try connection.execute(Script("ALTER TABLE person ADD COLUMN post integer"))
        #expect(try everything(&connection) == 1)
    }

    @Test func insideATransactionAChangedSchemaIsAFailureThatPasses() throws {
        var connection = try connect()
        var other = try connect()
        try connection.run("TABLE person")
        try other.execute(Script("ALTER TABLE person ADD COLUMN post integer"))
        let error = try #require(throws: PostgresError.self) {
            try connection.transaction { connection in
                _ = try connection.run("TABLE person").count
            }
        }
        guard case .stalePlan = error else {
            throw error
        }
        #expect(error.isTransient)
        let count = try connection.transaction { connection in
            try connection.run("TABLE person").count
        }
        #expect(count == 1)
    }

    @Test(arguments: ["a\"b", "SELECT", "ü", "a b; DROP TABLE person", "\"", ""])
    func aNameIsQuotedWhateverItHolds(name: String) throws {
        var connection = try connect()
        guard !name.isEmpty else {
            #expect(throws: PostgresError.self) { try connection.run("CREATE TABLE \(identifier: name) ()") }
            return
        }
        try connection.run("CREATE TABLE \(identifier: name) ()")
        #expect(try connection.run("SELECT count(*) FROM pg_class WHERE relname = \(name)").value(as: Int.self) == 1)
    }

    @Test func aNameCannotCutTheStatementShort() throws {
        var connection = try connect()
        #expect(throws: PostgresError.self) {
            try connection.run("CREATE TABLE \(identifier: "a\0b") ()")
        }
    }

    @Test func aScriptIsRunToItsEndOrToItsFirstFailure() throws {
        var connection = try connect()
        try connection.execute(Script("INSERT INTO person VALUES (2, 'a'); INSERT INTO person VALUES (3, 'b')"))
        #expect(throws: PostgresError.self) {
            try connection.execute(Script("INSERT INTO person VALUES (4, 'a'); INSERT INTO person VALUES (3, 'b')"))
        }
        #expect(try connection.run("SELECT count(*) FROM person").value() == 3)
    }

    @Test func aScriptIsNotCutShort() throws {
        var connection = try connect()
        #expect(throws: PostgresError.self) {
            try connection.execute(Script("INSERT INTO person VALUES (2, 'a');\0INSERT INTO person VALUES (3, 'b')"))
        }
        #expect(try connection.run("SELECT count(*) FROM person").value() == 1)
    }

    @Test func whatWasChangedIsCounted() throws {
        var connection = try connect()
        #expect(try connection.run("INSERT INTO person VALUES (2, 'a'), (3, 'b')").affected == 2)
        #expect(try connection.run("DELETE FROM person WHERE id > \(1)").affected == 2)
        #expect(try connection.run("CREATE TABLE nothing ()").affected == 0)
    }

    @Test func theSessionIsSetUpAsEverybodyExpects() throws {
        var connection = try connect()
        #expect(try connection.run("SHOW TimeZone").value(as: String.self) == "UTC")
        #expect(try connection.run("SHOW client_encoding").value(as: String.self) == "UTF8")
        #expect(try connection.run("SHOW statement_timeout").value(as: String.self) == "5s")
        #expect(try connection.run("SHOW lock_timeout").value(as: String.self) == "2s")
        #expect(try connection.run("SHOW idle_in_transaction_session_timeout").value(as: String.self) == "15s")
        #expect(try connection.run("SHOW jit").value(as: String.self) == "off")
        #expect(connection.serverVersion >= 150_000)
    }
}
