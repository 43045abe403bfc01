private import Glibc
import Messages

/// The question before a change that others will see.
struct Confirmation {
    /// Whether the answer was given on the command line (`--yes`).
    let isGiven: Bool

    /// Asks at the terminal, where no is the default; without a terminal nobody is asked and nothing is done.
    ///
    /// - Parameter question: What is about to happen.
    /// - Throws: ``Failure`` unless the answer is yes.
    func ask(_ question: String) throws {
        guard !isGiven else { return }
        let words = ConfirmationWords(Surroundings.current.language)
        guard Surroundings.isTerminal(STDIN_FILENO) else { throw Failure(.usage, words.noTerminal) }
        Console.tellPart(words.asked(question))
        guard words.isYes(readLine() ?? "") else { throw Failure(.checkNegative, words.declined) }
    }
}
