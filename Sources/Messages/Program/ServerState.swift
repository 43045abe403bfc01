/// How the database server that the program runs for itself stands.
public enum ServerState: Hashable, Sendable {
    /// Nothing has been made yet.
    case absent
    case stopped
    case running(process: Int32)

    public func text(in language: Language) -> String {
        switch (language, self) {
        case (.german, .absent): "noch nicht eingerichtet"
        case (.german, .stopped): "angehalten"
        case (.german, .running(let process)): "läuft (Prozess \(process))"
        case (.english, .absent): "not made yet"
        case (.english, .stopped): "stopped"
        case (.english, .running(let process)): "running (process \(process))"
        }
    }
}
