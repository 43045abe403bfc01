/// Where the program's own database lies and how its server stands, in lines.
public struct ServerText: Sendable {
    public let state: ServerState
    public let home: String
    /// The major version of PostgreSQL, where there are data.
    public let version: Int?
    public let socketFolder: String
    public let logFolder: String

    public init(state: ServerState, home: String, version: Int?, socketFolder: String, logFolder: String) {
        self.state = state
        self.home = home
        self.version = version
        self.socketFolder = socketFolder
        self.logFolder = logFolder
    }

    /// A line for each fact; of a database that is not there, only where it would be.
    public func lines(in language: Language) -> [String] {
        let isGerman = language == .german
        var rows = [("Server", state.text(in: language)), (isGerman ? "Ordner" : "Folder", home)]
        if state != .absent {
            if let version { rows.append(("PostgreSQL", String(version))) }
            rows += [("Socket", socketFolder), (isGerman ? "Protokoll" : "Log", logFolder)]
        }
        let width = rows.map(\.0.columnWidth).max() ?? 0
        return rows.map { "\($0.0.padded(to: width))  \($0.1.safeForTerminal)" }
    }
}
