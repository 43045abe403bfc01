import Cluster
import Messages

/// How the program's own database stands, in lines.
struct ClusterText {
    private let status: ClusterStatus
    private let language: Language

    init(_ status: ClusterStatus, language: Language) {
        self.status = status
        self.language = language
    }

    var lines: [String] {
        let isGerman = language == .german
        let state =
            switch status.state {
            case .absent: isGerman ? "noch nicht eingerichtet" : "not made yet"
            case .stopped: isGerman ? "angehalten" : "stopped"
            case .running(let process): isGerman ? "läuft (Prozess \(process))" : "running (process \(process))"
            }
        var rows = [(isGerman ? "Server" : "server", state), (isGerman ? "Ordner" : "folder", status.home)]
        if let version = status.version { rows.append(("PostgreSQL", String(version))) }
        rows += [("Socket", status.socketFolder), (isGerman ? "Protokoll" : "log", status.logFolder)]
        return rows.map { "\($0.0): \($0.1)" }
    }
}
