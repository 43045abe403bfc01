/// The keys with which the tasks of a desk are done, counted in a real terminal.
final class KeyCount {
    /// What a task takes.
    private struct Task {
        let name: String
        /// Each key that is pressed, the letters of a search among them.
        var keys = 0
        /// The characters of what the client says: a name, a phone number.
        var text = 0
    }

    let window: TerminalWindow
    private var tasks: [Task] = []

    init(in window: TerminalWindow) {
        self.window = window
    }

    /// Begins another task.
    func begin(_ name: String) { tasks.append(Task(name: name)) }

    /// Presses a key, and waits for what it shows.
    func press(_ key: String, untilShown text: String) async throws {
        tasks[tasks.count - 1].keys += 1
        try await window.press(key)
        try await window.shows(text)
    }

    /// Types a search, and waits for what it shows.
    func search(_ words: String, untilShown text: String) async throws {
        tasks[tasks.count - 1].keys += words.count
        try await window.type(words)
        try await window.shows(text)
    }

    /// Types what the client says, and waits for what it shows.
    func type(_ words: String, untilShown text: String) async throws {
        tasks[tasks.count - 1].text += words.count
        try await window.type(words)
        try await window.shows(text)
    }

    /// The tasks that take more keys than a number.
    func tasks(over limit: Int) -> [String] { tasks.filter { $0.keys > limit }.map(\.name) }

    /// The tasks as the rows of a table in Markdown.
    var table: String {
        tasks.map { "| \($0.name) | \($0.keys) | \($0.text) |\n" }.joined()
    }
}
