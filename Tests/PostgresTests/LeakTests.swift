private import Foundation
import TestKit
import Testing

@testable import Postgres

/// In a process of its own, where no other test opens files or takes memory.
struct LeakTests {
    @Test func tenThousandStatementsLeaveNothingBehind() async throws {
        let server = try await TestServer.conninfo().text
        await #expect(processExitsWith: .success) { [server = server as String] in
            var connection = try Connection(Conninfo(server))
            try work(on: &connection, times: 2_000)
            let before = try Footprint()
            try work(on: &connection, times: 10_000)
            let after = try Footprint()
            #expect(after.descriptors == before.descriptors)
            #expect(after.megabytes <= before.megabytes + 2)
        }
    }

    @Test func twoHundredConnectionsLeaveNothingBehind() async throws {
        let server = try await TestServer.conninfo().text
        await #expect(processExitsWith: .success) { [server = server as String] in
            try connect(Conninfo(server), times: 50)
            let before = try Footprint()
            try connect(Conninfo(server), times: 200)
            let after = try Footprint()
            #expect(after.descriptors == before.descriptors)
            #expect(after.megabytes <= before.megabytes + 2)
        }
    }
}

/// Statements that succeed, fail, and fill a table.
private func work(on connection: inout Connection, times: Int) throws {
    try connection.run("CREATE TEMP TABLE IF NOT EXISTS sink (id bigint, name text)")
    for number in 0..<times {
        let name = "Ort \(number % 10)"
        _ = try connection.run("SELECT \(number), \(name), \([name, name])").single { row throws(PostgresError) in
            try row.value(2, as: [String].self)
        }
        if number % 100 == 0 {
            #expect(throws: PostgresError.self) { try connection.run("SELECT 1 / \(0)") }
            try connection.copy(0..<10, into: "sink", columns: ["id", "name"]) { number, line in
                line.append(number)
                line.append(name)
            }
            try connection.run("TRUNCATE sink")
        }
    }
}

/// Connects and asks, in vain every other time.
private func connect(_ conninfo: Conninfo, times: Int) throws {
    for number in 0..<times {
        guard number % 2 == 0 else {
            #expect(throws: PostgresError.self) { _ = try Connection(conninfo.naming(database: "nowhere")).isLost }
            continue
        }
        var connection = try Connection(conninfo)
        #expect(try connection.run("SELECT \(number)").value() == number)
    }
}

/// What the process holds.
private struct Footprint {
    let descriptors: Int
    let megabytes: Int

    init() throws {
        descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")[1]
        megabytes = try #require(Int(pages)) * sysconf(Int32(_SC_PAGESIZE)) / 1_048_576
    }
}
