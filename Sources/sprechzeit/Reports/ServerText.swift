import Cluster
import Messages

extension ServerState {
    /// How a cluster stands.
    init(_ state: ClusterStatus.State) {
        switch state {
        case .absent: self = .absent
        case .stopped: self = .stopped
        case .running(let process): self = .running(process: process)
        }
    }
}

extension ServerText {
    /// A cluster as it stands.
    init(_ status: ClusterStatus) {
        self.init(
            state: ServerState(status.state),
            home: status.home,
            version: status.version,
            socketFolder: status.socketFolder,
            logFolder: status.logFolder
        )
    }
}
