import Core
import CountyFiles
import Foundation
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: 0..<150 as Range<UInt64>)
    func whatIsWrittenIsReadAgain(seed: UInt64) throws {
        var random = RandomInstance(seed: seed)
        let written = try random.instance()
        try inTemporaryFolder { folder in
            try InstanceFolder(path: folder.path).write(written)
            let read = try InstanceFolder(path: folder.path).read { $0 == "Europe/Berlin" }.instances
            #expect(read == [written], "seed \(seed)")
            // Strings compare by meaning; the bytes must be the same, too.
            #expect(try bytes(of: read.first) == bytes(of: written), "seed \(seed)")
        }
    }

    @Test func severalCountiesLieInOneFolder() throws {
        var county = SmallCounty()
        county.append("K2,Kreis Fern,,,1,1,Europe/Berlin", to: "counties.csv")
        county.append("K2,M9,Fernstadt,,large,1,,1,0,0,,no,permanent,", to: "municipalities.csv")
        county.append("K2,B-9,Kreis Fern,county,0,,,", to: "employing_bodies.csv")
        county.append("K2,S-9,M9,KIM Fern,B-9,permanent,0,0,,1,no,,", to: "sites.csv")
        let instances = try county.read().instances
        #expect(instances.map(\.county.id.rawValue) == ["K1", "K2"])
        #expect(instances.map(\.sites.count) == [2, 1])
        #expect(instances[0] == (try SmallCounty().read().instances[0]))
    }

    @Test func whatBelongsToAnotherCountyIsNotTaken() throws {
        var county = SmallCounty()
        county.append("K2,Kreis Fern,,,1,1,Europe/Berlin", to: "counties.csv")
        county.append("K2,*,2027-01-02,2027-01-02,", "K2,S-A,2027-01-02,2027-01-02,", to: "closures.csv")
        #expect(try county.mistakes().map(\.kind) == [.otherCounty("S-A", county: Identifier("K1"))])
    }

    /// Every file that a county makes, one after the other.
    private func bytes(of instance: Instance?) throws -> [Data] {
        guard let instance else { return [] }
        return try inTemporaryFolder { folder in
            try InstanceFolder(path: folder.path).write(instance)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
                try Data(contentsOf: folder.appending(path: $0))
            }
        }
    }
}
