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
        let isGerman = Surroundings.current.language == .german
        guard Surroundings.isTerminal(STDIN_FILENO) else {
            throw Failure(
                .usage,
                isGerman
                    ? Explanation(
                        fact: "Ohne Terminal lässt sich nicht nachfragen; nichts ist geändert.",
                        remedy: "Rufen Sie den Befehl mit --yes auf."
                    )
                    : Explanation(
                        fact: "There is no terminal to ask at; nothing has changed.",
                        remedy: "Call the command with --yes."
                    )
            )
        }
        Console.tellPart("\(question) [\(isGerman ? "j/N" : "y/N")] ")
        let answer = readLine()?.lowercased() ?? ""
        guard ["j", "ja", "y", "yes"].contains(answer) else {
            throw Failure(
                .checkNegative,
                isGerman
                    ? Explanation(fact: "Nichts ist geändert.", remedy: "Antworten Sie mit j, wenn Sie es wollen.")
                    : Explanation(fact: "Nothing has changed.", remedy: "Answer y if you want it.")
            )
        }
    }
}
