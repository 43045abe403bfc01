import TestKit
import Testing

/// The program's own database server.
struct DatabaseTests {
    @Test func theServerIsStartedStoppedAndDescribed() async throws {
        let home = try Home("database")
        let program = home.program
        var transcript = ""
        for (command, status) in [("status", 1), ("start", 0), ("start", 0), ("status", 0), ("stop", 0), ("status", 1)]
            as [(String, Int32)]
        {
            let ended = try await program.call("database", command)
            #expect(ended.status == status, "database \(command): \(ended)")
            transcript += "$ sprechzeit database \(command)\n" + ended.transcript(naming: home.names)
        }
        let masked = transcript.replacing(#/process \d+/#, with: "process N")
        try expectGolden(masked, "database.txt")
    }

    @Test func theCalendarsAreCounted() async throws {
        let county = try County("counted")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        let first = try await county.call("feed", "publish", "--output", "counted")
        let second = try await county.call("feed", "publish", "--output", "counted")
        try expectGolden(first.transcript() + second.transcript(), "feed-publish.txt")
    }

    @Test func aDatabaseOfSomebodyElseIsMigratedAndUsed() async throws {
        let county = try County("named")
        // The server of these tests, reached as one that somebody else runs.
        try await county.importFiles()
        let home = try Home.shared.get()
        let socket = home.database.replacing("/", with: "%2F") + "%2Fsocket"
        let address = "postgresql://\(socket)/county_named"
        let migrated = try await home.program.call("database", "migrate", "--database", address)
        #expect(migrated.status == 0, "\(migrated)")
        #expect(migrated.output.contains("up to date"))
        let published = try await home.program.with(["SPRECHZEIT_DATABASE": address])
            .call("feed", "publish", "--output", county.path("calendars"))
        #expect(published.status == 0)
    }
}
