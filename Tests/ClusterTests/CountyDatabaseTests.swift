import Cluster
import Core
import Foundation
import Postgres
import Store
import Testing

@Suite struct CountyDatabaseTests {
    @Test func everyCountyHasADatabaseWhateverItsName() throws {
        let counties = ["05170", "A", "a", "'; DROP DATABASE \"x\"; --" + String(repeating: "Ꮳ", count: 900)]
            .map { Identifier<County>($0) }
        try withMadeCluster { cluster, _ in
            for county in counties {
                _ = try cluster.makeDatabase(of: county)
            }
            let again = try cluster.makeDatabase(of: counties[3])
            let databases = try cluster.databases()
            #expect(Set(databases.map(\.county)) == Set(counties))
            #expect(databases.contains(again))
        }
    }

    @Test func theProgramPlansAndBooksAndDoesNothingMore() throws {
        try withMadeCluster { cluster, _ in
            var connection = try Connection(cluster.makeDatabase(of: Identifier("05170")).conninfo)
            let isSuperuser: Bool = try connection.run(
                "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = session_user"
            ).value()
            #expect(!isSuperuser)
            #expect(throws: PostgresError.self) { try connection.run("CREATE TABLE plan.mine (id bigint)") }
            #expect(throws: PostgresError.self) { try connection.run("SET ROLE sprechzeit_owner") }
        }
    }

    @Test func whatIsUpToDateIsNotMigrated() throws {
        try withMadeCluster { cluster, _ in
            let migrated = try cluster.migrate()
            #expect(migrated.map(\.database.county) == [Identifier("05170")])
            #expect(migrated.map(\.applied) == [[]])
        }
    }
}
