/// A language in which staff read the program (Oberflächensprache).
public enum Language: String, CaseIterable, Hashable, Sendable {
    case german = "de"
    case english = "en"

    /// The language that a process's environment asks for: `SPRECHZEIT_LANG`, else the locale; German where that
    /// is German, English otherwise.
    ///
    /// - Parameter environment: The variables of the process.
    public init(environment: [String: String]) {
        let asked = ["SPRECHZEIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        self = asked?.hasPrefix("de") == true ? .german : .english
    }
}
