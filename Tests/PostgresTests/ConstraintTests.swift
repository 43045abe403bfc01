import Postgres
import TestKit
import Testing

@Suite(.scratchDatabase(.leave)) struct ConstraintTests {
    private func connect() throws -> Connection {
        try Connection(ScratchDatabase.current.conninfo)
    }

    private func refusal(of sql: SQL) throws -> PostgresError.Constraint {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) { _ = try connection.run(sql).count }
        guard case .refused(let constraint, _) = error else {
            throw error
        }
        return constraint
    }

    @Test func overlappingRangesAreRefusedByTheExclusionConstraint() throws {
        let constraint = try refusal(of: "INSERT INTO leave VALUES (1, '[2027-01-07,2027-01-09)')")
        #expect(constraint == .init(kind: .exclusion, name: "leave_no_overlap", table: "leave"))
    }

    @Test func adjoiningRangesAreNot() throws {
        var connection = try connect()
        #expect(try connection.run("INSERT INTO leave VALUES (1, '[2027-01-08,2027-01-09)')").affected == 1)
    }

    @Test func aSecondRowOfTheSameKeyIsRefused() throws {
        let constraint = try refusal(of: "INSERT INTO person VALUES (1, 'Özil')")
        #expect(constraint == .init(kind: .unique, name: "person_pkey", table: "person"))
    }

    @Test func aReferenceToNothingIsRefused() throws {
        let constraint = try refusal(of: "INSERT INTO leave VALUES (9, '[2027-01-07,2027-01-09)')")
        #expect(constraint == .init(kind: .foreignKey, name: "leave_person_fkey", table: "leave"))
    }

    @Test func aCheckThatFailsIsNamed() throws {
        let constraint = try refusal(of: "INSERT INTO person VALUES (2, '')")
        #expect(constraint == .init(kind: .check, name: "person_named", table: "person"))
    }

    @Test func aMissingValueIsNamedByItsColumn() throws {
        let constraint = try refusal(of: "INSERT INTO person VALUES (2, NULL)")
        #expect(constraint == .init(kind: .notNull, name: "name", table: "person"))
    }

    @Test func aDescriptionQuotesNothingThatARowHolds() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            _ = try connection.run("INSERT INTO person VALUES (1, 'Mesut Özil')").count
        }
        #expect("\(error)" == "refused by person_pkey of person (23505)")
        #expect(String(reflecting: error).contains("Key (id)=(1) already exists."))
    }

    @Test func whatARoleMayNotDoIsNotAllowed() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            try connection.transaction { connection in
                try connection.run("SET LOCAL ROLE pg_monitor")
                try connection.run("SELECT name FROM person")
            }
        }
        guard case .notAllowed = error else {
            throw error
        }
    }

    @Test(arguments: ["SELEC 1", "SELECT 1 FROM nowhere", "SELECT nothing FROM person", "SELECT f()"] as [SQL])
    func aStatementThatDoesNotFitTheSchemaSaysSo(sql: SQL) throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) { _ = try connection.run(sql).count }
        guard case .schema = error else {
            throw error
        }
    }

    @Test func aTriggersOwnErrorIsKeptApart() throws {
        var connection = try connect()
        let error = try #require(throws: PostgresError.self) {
            try connection.execute(Script("DO $$ BEGIN RAISE EXCEPTION 'audit rows stay'; END $$"))
        }
        guard case .raised(let report) = error else {
            throw error
        }
        #expect(report.sqlState == "P0001")
        #expect(report.message == "audit rows stay")
    }
}

extension DatabaseTemplate {
    /// Persons and their leave, no two of which overlap.
    static let leave = DatabaseTemplate("leave") { conninfo in
        var connection = try Connection(conninfo)
        try connection.execute(
            Script(
                """
                CREATE EXTENSION btree_gist;
                CREATE TABLE person (
                    id bigint PRIMARY KEY,
                    name text NOT NULL CONSTRAINT person_named CHECK (name <> '')
                );
                CREATE TABLE leave (
                    person bigint NOT NULL,
                    period daterange NOT NULL,
                    CONSTRAINT leave_person_fkey FOREIGN KEY (person) REFERENCES person,
                    CONSTRAINT leave_no_overlap EXCLUDE USING gist (person WITH =, period WITH &&)
                );
                INSERT INTO person VALUES (1, 'Zorn');
                INSERT INTO leave VALUES (1, '[2027-01-04,2027-01-08)');
                """
            )
        )
    }
}
