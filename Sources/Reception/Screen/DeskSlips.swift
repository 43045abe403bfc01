internal import Core
internal import Messages

/// Slips at the desk.
extension Desk {
    /// Asks for a slip, one at a time: a doubled key prints one.
    mutating func print(_ command: ReceptionCommand) -> [DeskEffect] {
        guard !isPrinting else {
            notice = Notice(text: county.words.busy, look: .warning)
            return []
        }
        return run(command)
    }

    /// Takes in what has become of a slip: what lies in the printer needs no reading.
    mutating func take(_ slip: DeskSlip) {
        switch slip.fate {
        case .printed(let printer):
            sheet = nil
            notice = Notice(text: county.words.slip(of: slip.code, printedOn: printer), look: .strong)
        case .unprinted, .undecided, .failed: sheet = .slip
        }
    }

    private var isPrinting: Bool {
        work.values.contains { work in
            switch work.effect {
            case .slip, .printUndecided: true
            default: false
            }
        }
    }
}
