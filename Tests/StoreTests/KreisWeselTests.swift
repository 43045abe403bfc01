import Core
import CountyFiles
import Foundation
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.migrated)) struct KreisWeselTests {
    private func kreisWesel() throws -> Instance {
        let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Examples/kreis-wesel")
        return try #require(try InstanceFolder(path: example.path).read { _ in true }.instances.first)
    }

    @Test func theExampleCountyComesBackAsItWasImported() throws {
        let instance = try kreisWesel()
        var connection = try coordinator()
        try connection.store(instance)
        #expect(try storedInstance() == instance)
        try connection.store(instance)
        #expect(try storedInstance() == instance)
    }

    @Test func theSameCountyHasTheSameFingerprintInTwoDatabases() throws {
        let year = days("2027-01-04", "2027-12-26")
        let instance = try kreisWesel()
        var connection = try coordinator()
        try connection.store(instance)
        let first = try PlanStore.fingerprint(for: year, in: &connection)
        var shuffled = instance
        shuffled.leaves.reverse()
        shuffled.sites.reverse()
        shuffled.journeys.reverse()
        try connection.store(shuffled)
        #expect(try PlanStore.fingerprint(for: year, in: &connection) == first)
    }
}
