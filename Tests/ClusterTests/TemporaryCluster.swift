import Cluster
import Foundation
import Testing

/// A cluster in a folder of its own, stopped and removed when the test is over.
func withCluster(at home: String? = nil, _ body: (EmbeddedCluster, String) throws -> Void) throws {
    let home = home ?? "/tmp/sprechzeit-cluster-test-\(UUID().uuidString)"
    let cluster = try EmbeddedCluster(home: home)
    let outcome = Result { try body(cluster, home) }
    try cluster.stop()
    try FileManager.default.removeItem(atPath: home)
    try outcome.get()
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
