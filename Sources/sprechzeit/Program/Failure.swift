import Messages

/// Why a command did not do what it was asked to: what to say, and with which status to end.
struct Failure: Error {
    let status: ExitStatus
    /// On standard error, before the explanation: every mistake of a file, say.
    var lines: [String] = []
    let explanation: Explanation?
    /// On standard error, after the explanation: what could be done instead.
    let hints: [String]
    /// The free times among that, for other programs.
    var instead: [SlotReport.Entry] = []

    init(_ status: ExitStatus, _ explanation: Explanation?, lines: [String] = [], hints: [String] = []) {
        self.status = status
        self.explanation = explanation
        self.lines = lines
        self.hints = hints
    }

    init(_ status: ExitStatus, _ trouble: PlanTrouble) {
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    init(_ status: ExitStatus, _ trouble: ArgumentTrouble) {
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    init(_ status: ExitStatus, _ trouble: SlipTrouble) {
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    init(_ status: ExitStatus, _ trouble: DatabaseTrouble) {
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    init(_ status: ExitStatus, _ trouble: FileTrouble) {
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    /// Says it on standard error.
    ///
    /// - Parameter format: In which form the command was to print what it found.
    /// - Returns: The status with which the process is to end.
    func report(as format: OutputFormat) -> Int32 {
        if format == .json, status != .done {
            do {
                Console.tell(try FailureReport(self).jsonText())
                return status.rawValue
            } catch {
                // In words, then.
            }
        }
        for line in lines { Console.tell(line) }
        if let explanation {
            Console.tell(explanation.fact)
            Console.tell(explanation.remedy)
        }
        for hint in hints { Console.tell(hint) }
        return status.rawValue
    }
}
