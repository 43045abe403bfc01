import Core
import CountyFiles
import Foundation

/// All benchmarks, in the order in which they run.
enum Catalogue {
    /// - Throws: What reading the example county throws.
    static func all() async throws -> [Benchmark] {
        let wesel = try kreisWesel()
        let zone = try berlin()
        return PlanningBenchmarks.all(of: wesel, zone: zone) + CoverBenchmarks.all(of: wesel, zone: zone)
            + ImportBenchmarks.all(of: wesel) + FeedBenchmarks.all(of: wesel, zone: zone)
            + FreeTimesBenchmarks.all(of: wesel, zone: zone)
            + SlotsBenchmarks.all(of: wesel, zone: zone) + BookingBenchmarks.all(of: wesel, zone: zone)
            + ClientBenchmarks.all(of: wesel, zone: zone) + DeskBenchmark.all(of: wesel, zone: zone)
    }

    /// The repository that this package lies in.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The folder of the example county.
    static let exampleFolder = repository + "/Examples/kreis-wesel"

    private static func kreisWesel() throws -> Instance {
        try InstanceFolder(path: exampleFolder).read { $0 == "Europe/Berlin" }.instances[0]
    }

    private static func berlin() throws -> Zone {
        let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))
        return try Zone(identifier: "Europe/Berlin", file: file)
    }
}
