import TestKit
import Testing

@testable import Postgres

struct ConnectingTests {
    private func failure(_ conninfo: Conninfo) throws -> ServerReport {
        let error = try #require(throws: PostgresError.self) { _ = try Connection(conninfo).isLost }
        guard case .connectionFailed(let report) = error else {
            throw error
        }
        return report
    }

    @Test func aDatabaseThatDoesNotExistIsToldByItsCode() async throws {
        let report = try failure(try await TestServer.conninfo().naming(database: "nowhere"))
        #expect(report.sqlState == "3D000")
        #expect(report.message.contains("\"nowhere\""))
    }

    @Test func aRoleThatDoesNotExistIsToldByItsCode() async throws {
        let conninfo = try await TestServer.conninfo()
        let report = try failure(conninfo.setting("user", to: "nobody_at_all"))
        #expect(report.sqlState == "28000")
    }

    @Test func whereThereIsNoServerTheFailureMayPass() throws {
        let report = try failure(try Conninfo("host=/nonexistent dbname=wesel"))
        #expect(report.sqlState == "08001")
        #expect(PostgresError.connectionFailed(report).isTransient)
    }

    @Test(arguments: ["host", "postgresql://[", "nonsense=1"])
    func whatIsNoConnectionStringIsRefusedAndNotTried(text: String) {
        #expect(throws: PostgresError.self) { try Conninfo(text) }
    }

    @Test func aStringAndAnAddressMeanTheSame() throws {
        let string = try Conninfo("host=db.wesel.example port=5433 user=desk dbname='kreis wesel'")
        let address = try Conninfo("postgresql://desk@db.wesel.example:5433/kreis%20wesel")
        #expect(string == address)
        #expect(address.database == "kreis wesel")
        #expect(address.naming(database: "kleve").database == "kleve")
    }

    @Test func aConnectionStringIsReadBackToTheSame() throws {
        let conninfo = try Conninfo(#"host=/tmp password='it\'s a \\ secret' dbname='kreis wesel'"#)
        #expect(try Conninfo(conninfo.text) == conninfo)
        #expect(conninfo.text.contains(#"password='it\'s a \\ secret'"#))
    }

    @Test func aPasswordIsNotShown() throws {
        let conninfo = try Conninfo("host=a user=b password=c")
        #expect("\(conninfo)" == "host=a user=b")
        #expect(!String(reflecting: conninfo).contains("=c"))
    }

    @Test func whatTheConnectionStringSetsIsKept() async throws {
        let conninfo = try await TestServer.conninfo()
        var connection = try Connection(
            conninfo.setting("application_name", to: "desk")
                .setting("options", to: "-c work_mem=5MB -c statement_timeout=7s")
        )
        #expect(try connection.run("SHOW application_name").value(as: String.self) == "desk")
        #expect(try connection.run("SHOW work_mem").value(as: String.self) == "5MB")
        #expect(try connection.run("SHOW statement_timeout").value(as: String.self) == "7s")
        #expect(try connection.run("SHOW TimeZone").value(as: String.self) == "UTC")
    }
}
