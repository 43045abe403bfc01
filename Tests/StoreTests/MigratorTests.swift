import Foundation
import Postgres
import TestKit
import Testing

@testable import Store

@Suite(.scratchDatabase) struct MigratorTests {
    private func connect() throws -> Connection {
        try Connection(ScratchDatabase.current.conninfo, timeouts: .bulk)
    }

    @Test func theProgramCarriesEveryFileOfTheFolder() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Migrations")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let names = Migration.all.map { migration in
            String(repeating: "0", count: 4 - "\(migration.number)".count) + "\(migration.number)_\(migration.name).sql"
        }
        #expect(names == files)
        for (migration, file) in zip(Migration.all, files) {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            #expect(migration.text == text, "\(file)")
            #expect(text.hasPrefix("-- "), "\(file) begins with a line that says why.")
        }
        #expect(zip(Migration.all, Migration.all.dropFirst()).allSatisfy { $0.number < $1.number })
    }

    @Test func theSecondRunHasNothingToDo() throws {
        var connection = try connect()
        #expect(try Migrator.migrate(&connection) == Migration.all)
        #expect(try Migrator.migrate(&connection) == [])
        try Migrator.check(&connection)
    }

    @Test func migratorsAtOnceApplyEachMigrationOnce() async throws {
        let conninfo = try ScratchDatabase.current.conninfo
        let applied = try await withThrowingTaskGroup(of: [Migration].self) { group in
            for _ in 0..<5 {
                let database = Database(conninfo, timeouts: .bulk, connections: 1) { _ in .zero }
                group.addTask {
                    try await database.withConnection { connection in try Migrator.migrate(&connection) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.sorted { $0.number < $1.number } == Migration.all)
    }

    @Test func aDatabaseWithoutTheSchemaIsOlder() throws {
        var connection = try connect()
        #expect(throws: SchemaError.older(found: 0, known: Migration.all.count)) { try Migrator.check(&connection) }
        try Migrator.migrate(&connection, to: Array(Migration.all.prefix(3)))
        #expect(throws: SchemaError.older(found: 3, known: Migration.all.count)) { try Migrator.check(&connection) }
    }

    @Test func aDatabaseOfANewerProgramIsRefused() throws {
        var connection = try connect()
        let newest = try #require(Migration.all.last)
        let next = Migration(number: newest.number + 1, name: "future", text: "-- Later.\nSELECT 1;\n")
        try Migrator.migrate(&connection, to: Migration.all + [next])
        let refusal = SchemaError.newer(found: Migration.all.count + 1, known: Migration.all.count)
        #expect(throws: refusal) { try Migrator.check(&connection) }
        #expect(throws: refusal) { try Migrator.migrate(&connection) }
    }

    @Test func aMigrationThatWasEditedIsRefused() throws {
        var connection = try connect()
        try Migrator.migrate(&connection)
        var edited = Migration.all
        let old = edited[2]
        edited[2] = Migration(number: 3, name: old.name, text: old.text.replacing("code text", with: "code  text"))
        let line =
            1
            + (old.text.split(separator: "\n", omittingEmptySubsequences: false)
                .firstIndex { $0.contains("code text") } ?? 0)
        let refusal = SchemaError.edited(number: 3, name: "county", line: line)
        #expect(throws: refusal) { try Migrator.check(&connection, against: edited) }
        #expect(throws: refusal) { try Migrator.migrate(&connection, to: edited) }
    }

    @Test(arguments: 1...Migration.all.count)
    func aMigrationThatFailsLeavesTheOnesBeforeIt(number: Int) throws {
        var connection = try connect()
        var broken = Migration.all
        let sound = broken[number - 1]
        broken[number - 1] = Migration(number: sound.number, name: sound.name, text: sound.text + "\nSELECT 1 / 0;\n")
        #expect(throws: PostgresError.self) { try Migrator.migrate(&connection, to: broken) }
        #expect(try Migrator.migrate(&connection) == Array(Migration.all.dropFirst(number - 1)))
    }

    @Test func aMigratorDoesNotWaitForEver() throws {
        var holder = try connect()
        try holder.execute(Script("BEGIN"))
        try holder.run("SELECT pg_advisory_xact_lock(\(Migrator.lock))")
        var connection = try connect()
        #expect(throws: SchemaError.migratorAtWork(waited: .milliseconds(50))) {
            try Migrator.migrate(&connection, patience: .milliseconds(50))
        }
    }
}
