import Foundation
import Testing

/// A terminal with a program in it: tmux, driven as people drive it.
struct TerminalWindow: Sendable {
    private let name: String
    private let folder: String
    /// The process of the program.
    let process: pid_t

    /// Opens a terminal, lends it, and closes it.
    ///
    /// - Parameters:
    ///   - program: What runs in it.
    ///   - arguments: Its arguments.
    ///   - columns: How wide it is.
    ///   - rows: How high it is.
    ///   - body: What is done in it.
    /// - Throws: What `body` throws.
    static func with(
        _ program: Program,
        _ arguments: [String],
        columns: Int = 80,
        rows: Int = 24,
        _ body: (TerminalWindow) async throws -> Void
    ) async throws {
        let window = try await TerminalWindow(program, arguments, columns: columns, rows: rows)
        do {
            try await body(window)
        } catch {
            Issue.record("\(error)\n\(try await window.screen())")
        }
        try await window.close()
    }

    private init(_ program: Program, _ arguments: [String], columns: Int, rows: Int) async throws {
        name = "window-\(UInt32.random(in: 0 ... .max))"
        folder = program.home.folder
        // A terminal of tmux's own says what it is; the rest is the program's.
        let variables = program.variables.filter { $0.key != "TERM" || $0.value == "vt100" }.map {
            "\($0.key)=\($0.value)"
        }.sorted()
        let command = (["exec", "env", "-u", "TMUX"] + (variables + [Program.path] + arguments).map(Self.quoted))
        let options = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command.joined(separator: " ")]
        _ = try await Self.tmux(name, folder, ["-f", "/dev/null", "-u"] + options)
        let id = try await Self.tmux(name, folder, ["display-message", "-p", "#{pane_pid}"])
        process = try #require(pid_t(id.split(separator: "\n").first ?? ""))
    }

    /// What the terminal shows, without blanks at the ends of lines.
    func screen() async throws -> String { try await tmux("capture-pane", "-p") }

    /// What the terminal shows once that does not change any more.
    func settledScreen() async throws -> String {
        var before = ""
        while true {
            try await Task.sleep(for: .milliseconds(400))
            let screen = try await screen()
            guard screen != before else { return screen }
            before = screen
        }
    }

    /// What the terminal shows once it shows a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - limit: How long that may take.
    /// - Returns: All that it shows.
    /// - Throws: ``Missing``.
    @discardableResult
    func shows(_ text: String, within limit: Duration = .seconds(20)) async throws -> String {
        let deadline = ContinuousClock.now + limit
        var screen = ""
        repeat {
            screen = try await self.screen()
            if screen.contains(text) { return screen }
            try await Task.sleep(for: .milliseconds(20))
        } while .now < deadline
        throw Missing(text: text)
    }

    /// A text that the terminal never showed.
    struct Missing: Error {
        let text: String
    }

    /// Presses keys by their names in tmux.
    func press(_ keys: String...) async throws { _ = try await tmux(["send-keys"] + keys) }

    /// Types a text.
    func type(_ text: String) async throws { _ = try await tmux("send-keys", "-l", text) }

    /// Gives the terminal other sizes, one right after another.
    func resize(_ sizes: [(columns: Int, rows: Int)]) async throws {
        let commands = sizes.map { ["resize-window", "-x", "\($0.columns)", "-y", "\($0.rows)"] }
        _ = try await tmux(Array(commands.joined(separator: [";"])))
    }

    /// Keeps all that the program writes from now on in a file.
    func record(to file: String) async throws {
        _ = try await tmux("pipe-pane", "-o", "cat >> \(Self.quoted(file))")
    }

    /// Whether the program still runs; one that has ended and nobody has asked about does not.
    var isRunning: Bool {
        // The system says that the file is empty, which must not keep anybody from reading it.
        guard let file = FileHandle(forReadingAtPath: "/proc/\(process)/stat"), let data = try? file.readToEnd()
        else { return false }
        let stat = String(decoding: data, as: UTF8.self)
        return stat.split(separator: ")").last?.split(separator: " ").first != "Z"
    }

    /// Closes the terminal, whatever runs in it.
    func close() async throws {
        // Where the program has ended, tmux has as well, and says so.
        _ = try await Self.started(name, folder, ["kill-server"]).end()
    }

    private func tmux(_ arguments: String...) async throws -> String { try await tmux(arguments) }

    private func tmux(_ arguments: [String]) async throws -> String {
        try await Self.tmux(name, folder, arguments)
    }

    private static func tmux(_ name: String, _ folder: String, _ arguments: [String]) async throws -> String {
        let ended = try await started(name, folder, arguments).end()
        try #require(ended.status == 0, "tmux \(arguments): \(ended)")
        return ended.output
    }

    private static func started(_ name: String, _ folder: String, _ arguments: [String]) throws -> StartedProgram {
        try StartedProgram(
            ["tmux", "-L", name] + arguments,
            environment: ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder, "TMUX_TMPDIR": folder],
            folder: folder,
            input: .nothing,
            output: .captured
        )
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
