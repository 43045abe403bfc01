import Cluster
import Core
import CountyFiles
import Foundation
import Postgres
import Store

/// Reading and storing a county against reading the bytes and copying them into tables of text.
enum ImportBenchmarks {
    static func all(of county: Instance) -> [Benchmark] {
        [reading(bookings: county.bookings.count), storing(county)]
    }

    private static func reading(bookings: Int) -> Benchmark {
        Benchmark(
            name: "import-read",
            reference: "reading the bytes of the same files",
            unit: ("record", bookings),
            product: {
                { _ in _ = try InstanceFolder(path: Catalogue.exampleFolder).read { $0 == "Europe/Berlin" } }
            },
            plain: {
                { _ in
                    for file in try FileManager.default.contentsOfDirectory(atPath: Catalogue.exampleFolder) {
                        _ = try Data(contentsOf: URL(filePath: Catalogue.exampleFolder + "/" + file))
                    }
                }
            }
        )
    }

    private static func storing(_ county: Instance) -> Benchmark {
        Benchmark(
            name: "import-store",
            reference: "COPY of the bookings alone into a table of text, by the same connection",
            unit: ("record", county.bookings.count),
            product: {
                let conninfo = try ScratchCluster.shared.conninfo()
                return { _ in
                    var connection = try Connection(conninfo, timeouts: .bulk)
                    _ = try connection.transaction { connection in
                        try InstanceStore.replace(county, at: Instant(seconds: 1_800_000_000), in: &connection)
                    }
                }
            },
            plain: {
                let conninfo = try ScratchCluster.shared.conninfo()
                let lines = county.bookings.map { "\($0)" }
                return { _ in
                    var connection = try Connection(conninfo, timeouts: .bulk)
                    try connection.run("CREATE TEMPORARY TABLE line (text text)")
                    try connection.copy(lines, into: "line", columns: ["text"]) { line, row in row.append(line) }
                }
            }
        )
    }
}

/// A cluster of the product's own kind in a temporary folder, stopped and removed with the process.
final class ScratchCluster: Sendable {
    static let shared = ScratchCluster()

    /// The folder, which the program knows as its home.
    let home: String

    private init() {
        home = NSTemporaryDirectory() + "sprechzeit-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
        atexit { ScratchCluster.shared.remove() }
    }

    private func remove() {
        do {
            try EmbeddedCluster(home: home).stop()
            try FileManager.default.removeItem(atPath: home)
        } catch {
            FileHandle.standardError.write(Data("\(home) could not be removed: \(error)\n".utf8))
        }
    }

    /// A fresh database of the example county, as its administrator.
    func administrator() throws -> Conninfo {
        let database = try conninfo().database ?? ""
        return try Conninfo("host=\(home)/socket user=sprechzeit_admin dbname=\(database)")
    }

    /// A fresh database of the example county.
    func conninfo() throws -> Conninfo {
        try EmbeddedCluster(home: home).makeDatabase(of: Identifier("05170")).conninfo
    }
}
