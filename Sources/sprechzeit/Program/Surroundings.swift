private import FoundationEssentials
private import Glibc
import Messages

/// What the program finds around it: variables, terminal, clock, home. Read here and nowhere else.
struct Surroundings: Sendable {
    let environment: [String: String]
    let language: Language

    /// Those of this process.
    static let current = Surroundings(environment: ProcessInfo.processInfo.environment)

    init(environment: [String: String]) {
        self.environment = environment
        language = Language(environment: environment)
    }

    /// The database that `SPRECHZEIT_DATABASE` names.
    var namedDatabase: String? {
        environment["SPRECHZEIT_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether what is written to a stream is read on a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// How wide the terminal is on which results are read; 80 columns where there is none that says.
    private var columns: Int {
        if let asked = environment["COLUMNS"].flatMap({ Int($0) }), Self.widths.contains(asked) { return asked }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, Self.widths.contains(Int(size.ws_col)) else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// What results are shown on.
    var page: Page { Page(columns: columns, ink: ink) }

    /// The widths for which there is a way to lay out a table.
    private static let widths = 40...1_000

    /// Whether the terminal shows letters and lines besides those of ASCII, as far as its name and the locale say.
    var hasUnicode: Bool {
        let name = environment["TERM"] ?? ""
        guard !Self.plainTerminals.contains(where: { name.hasPrefix($0) }) else { return false }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let locale else { return true }
        let charset = locale.split(separator: "@")[0].split(separator: ".").dropFirst().first?.lowercased()
        return ["utf-8", "utf8"].contains(charset)
    }

    private static let plainTerminals = ["vt1", "vt2", "vt3", "ansi", "sun", "wy"]

    /// Whether results may be coloured: on a terminal that can, and where nobody said no (`NO_COLOR`).
    var ink: Ink {
        let forbids = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let cannot = environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true
        return Self.isTerminal(STDOUT_FILENO) && !forbids && !cannot ? .colour : .plain
    }
}
