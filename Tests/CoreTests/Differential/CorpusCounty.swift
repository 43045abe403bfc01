import Core
import Foundation

/// The counties on which plans are checked.
enum CorpusCounty: String, CaseIterable, Sendable {
    /// Kreis Wesel as the repository has it.
    case asShipped = "kreis-wesel"
    /// Kreis Wesel with what it happens not to have: overlapping hours, hours at night, closures of one site, people
    /// who come and go, half days away, rules for every site.
    case altered = "kreis-wesel-altered"

    /// The files that checkers read.
    static let files =
        [
            "case_managers", "closures", "cover_rules", "employing_bodies", "holidays", "leave_2027", "onsite_hours",
            "sites", "team_events", "travel_car", "travel_transit",
        ].map { $0 + ".csv" } + ["instance.json"]

    private static let example = URL(fileURLWithPath: #filePath)
        .appending(path: "../../../../Examples/kreis-wesel").standardizedFileURL

    /// The county as a value, read once.
    var instance: Result<Instance, any Error> {
        switch self {
        case .asShipped: Self.shippedInstance
        case .altered: Self.alteredInstance
        }
    }

    private static let shippedInstance = Result { try readInstance(example) }

    private static let alteredInstance = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "altered-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try CorpusCounty.altered.write(to: folder)
        return try readInstance(folder)
    }

    /// Writes the files into a new folder.
    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in Self.files {
            var text = try String(contentsOf: Self.example.appending(path: file), encoding: .utf8)
            if self == .altered { text = AlteredCounty.altered(text, of: file) }
            try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }
    }
}

extension Zone {
    /// The zone of the machine's own zone file.
    static let berlin: Zone = {
        do {
            let file = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Berlin"))
            return try Zone(identifier: "Europe/Berlin", file: file)
        } catch {
            fatalError("The zone file of Europe/Berlin cannot be read: \(error). Install tzdata.")
        }
    }()
}
