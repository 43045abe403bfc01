import Cluster
import Core
import Foundation
import Synchronization
import Testing

/// Lends a cluster in a folder of its own that nothing has been made in yet; it is stopped and removed afterwards.
func withCluster(at home: String = temporaryHome(), _ body: (EmbeddedCluster, String) throws -> Void) throws {
    let cluster = try EmbeddedCluster(home: home)
    let outcome = Result { try body(cluster, home) }
    try cluster.stop()
    try FileManager.default.removeItem(atPath: home)
    try outcome.get()
}

/// Lends a cluster that is made and stopped, with a database of county 05170: a copy of one that all tests of the process share.
func withMadeCluster(_ body: (EmbeddedCluster, String) throws -> Void) throws {
    let model = try MadeCluster.home()
    let home = temporaryHome()
    let copying = Process()
    copying.executableURL = URL(fileURLWithPath: "/bin/cp")
    copying.arguments = ["--archive", model, home]
    try copying.run()
    copying.waitUntilExit()
    #expect(copying.terminationStatus == 0)
    try withCluster(at: home, body)
}

/// A folder that does not exist yet.
func temporaryHome() -> String {
    "/tmp/sprechzeit-cluster-test-\(UUID().uuidString)"
}

/// The cluster that others are copied from, made by the first test that needs one.
private enum MadeCluster {
    private static let known = Mutex<String?>(nil)

    static func home() throws -> String {
        try known.withLock { known in
            if let known { return known }
            let home = temporaryHome()
            let cluster = try EmbeddedCluster(home: home)
            _ = try cluster.makeDatabase(of: Identifier("05170"))
            try cluster.stop()
            known = home
            atexit {
                if let home = MadeCluster.known.withLock({ $0 }) {
                    _ = Result { try FileManager.default.removeItem(atPath: home) }
                }
            }
            return home
        }
    }
}

extension EmbeddedCluster {
    /// The server's process.
    func runningProcess() throws -> Int32 {
        guard case .running(let process) = try status().state else {
            throw CocoaError(.coderInvalidValue)
        }
        return process
    }
}
