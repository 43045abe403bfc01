import Core
import CountyFiles
import Foundation
import Testing

/// The example county that is shipped.
private let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/kreis-wesel")

@Suite struct KreisWeselTests {
    private func read() throws -> AcceptedFolder {
        try InstanceFolder(path: example.path).read { $0 == "Europe/Berlin" }
    }

    @Test func itIsReadWithoutAWarning() throws {
        let folder = try read()
        let county = try #require(folder.instances.first)
        #expect(folder.instances.count == 1)
        #expect(folder.oddities == [])
        #expect(county.sites.count == 13)
        #expect(county.caseManagers.count == 21)
        #expect(county.onSiteHours.count == 35)
        #expect(county.journeys.count == 169 + 137)
        #expect(county.bookings.count == 8_463)
    }

    @Test func itIsWrittenAsItWasByteForByte() throws {
        let county = try #require(try read().instances.first)
        try inTemporaryFolder { folder in
            try InstanceFolder(path: folder.path).write(county)
            for name in try FileManager.default.contentsOfDirectory(atPath: example.path) where name.hasSuffix(".csv") {
                let original = try Data(contentsOf: example.appending(path: name))
                let written = try Data(contentsOf: folder.appending(path: name))
                #expect(original == written, "\(name)")
            }
        }
    }

    @Test func importingExportingAndImportingGivesTheSameCounty() throws {
        let county = try #require(try read().instances.first)
        try inTemporaryFolder { folder in
            try InstanceFolder(path: folder.path).write(county)
            let again = try InstanceFolder(path: folder.path).read { $0 == "Europe/Berlin" }
            #expect(again.instances == [county])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 16)
        }
    }
}
