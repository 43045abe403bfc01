/// How the cluster stands.
public struct ClusterStatus: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        /// Nothing has been made yet.
        case absent
        case stopped
        case running(process: Int32)
    }

    /// The folder with everything in it.
    public let home: String
    public let state: State
    /// The major version of PostgreSQL that wrote the data; `nil` without data.
    public let version: Int?
    public let socketFolder: String
    public let logFolder: String
}

extension EmbeddedCluster {
    /// How the cluster stands; nothing is made or started for it.
    ///
    /// - Throws: ``ClusterError`` where the folder cannot be read or is something else.
    public func status() throws(ClusterError) -> ClusterStatus {
        let version = try dataVersion()
        let process = try ServerProcess(of: folder)
        let state: ClusterStatus.State =
            if let process, process.isRunning {
                .running(process: process.id)
            } else {
                version == nil ? .absent : .stopped
            }
        return ClusterStatus(
            home: folder.home,
            state: state,
            version: version,
            socketFolder: process?.socketFolder ?? folder.socketFolder(of: server),
            logFolder: folder.log
        )
    }
}
