import Core
import CountyFiles
import Foundation
import TestKit

/// The counties on which plans are checked.
enum CorpusCounty: String, CaseIterable, Sendable {
    /// Kreis Wesel as the repository has it.
    case asShipped = "kreis-wesel"
    /// Kreis Wesel with what it happens not to have.
    case altered = "kreis-wesel-altered"

    /// The county, read once.
    var instance: Instance {
        get throws {
            let shipped = try Self.shipped.get()
            return self == .asShipped ? shipped : AlteredCounty.of(shipped)
        }
    }

    private static let shipped = Result {
        let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../../Examples/kreis-wesel")
        let read = try InstanceFolder(path: folder.standardizedFileURL.path).read { $0 == berlin.identifier }
        guard let county = read.instances.first else { throw CocoaError(.fileReadCorruptFile) }
        return county
    }
}
