import ArgumentParser
import Core
private import Glibc
import Messages
import Postgres
import Store

/// `sprechzeit user pin`.
struct UserPin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin",
        abstract: "Set the PIN that brings back your own desk's screen.",
        discussion: """
            Examples:
              sprechzeit user pin
              sprechzeit user pin --remove

            Four to twelve digits, typed twice and not shown; without a terminal they are the first line of standard \
            input. After five minutes without a key the desk hides its content, and asks for the PIN. The fifth wrong \
            one in a row is the last: then log in anew and set another one. The server keeps what a PIN is checked \
            by, and not the PIN.
            """
    )

    @Flag(help: "Any key brings the screen back again.")
    var remove = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let words = UserWords(Surroundings.current.language)
        let pin = remove ? nil : try asked(words)
        try await database.withDatabase { database in
            try await database.write { connection in
                if let pin {
                    try DeskPinStore.set(pin, in: &connection)
                } else {
                    try DeskPinStore.remove(in: &connection)
                }
            }
        }
        Console.print(pin == nil ? words.pinRemoved : words.pinSet)
    }

    private func asked(_ words: UserWords) throws -> DeskPin {
        guard Surroundings.isTerminal(STDIN_FILENO) else { return try pin(readLine() ?? "", words) }
        let pin = try pin(Self.hidden(words.pinPrompt), words)
        guard Self.hidden(words.pinAgain) == pin.digits else { throw Failure(.usage, words.pinsDiffer) }
        return pin
    }

    private func pin(_ text: String, _ words: UserWords) throws -> DeskPin {
        guard let pin = DeskPin(text) else { throw Failure(.usage, words.noPin(DeskPin.length)) }
        return pin
    }

    /// Asks at the terminal for what it is not to show.
    private static func hidden(_ prompt: String) -> String {
        Console.tellPart(prompt)
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() ?? "" }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Console.tell("")
        }
        return readLine() ?? ""
    }
}
