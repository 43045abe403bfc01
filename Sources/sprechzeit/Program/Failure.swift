import Messages

/// Why a command did not do what it was asked to: what to say, and with which status to end.
struct Failure: Error {
    let status: ExitStatus
    /// On standard error, before the explanation: every mistake of a file, say.
    var lines: [String] = []
    let explanation: Explanation?
    /// On standard error, after the explanation: what could be done instead.
    let hints: [String]

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
    /// - Returns: The status with which the process is to end.
    func report() -> Int32 {
        for line in lines { Console.tell(line) }
        if let explanation {
            Console.tell(explanation.fact)
            Console.tell(explanation.remedy)
        }
        for hint in hints { Console.tell(hint) }
        return status.rawValue
    }
}
