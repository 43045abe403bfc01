import Core
import Messages

/// A booking that was refused, with what is free instead.
struct DeclinedBooking: Error {
    let refusal: BookingRefusal
    var instead: [Slot] = []
    let words: BookingWords
}

extension Failure {
    /// A refusal as the end of a command.
    init(_ declined: DeclinedBooking) {
        let status: ExitStatus =
            switch declined.refusal {
            case .unknownCode, .unknownKind, .unknownInterpreter, .interpreterKnown, .unknownWaiting, .noLanguage,
                .notCalledOff, .priorityUsed, .keyReused:
                .badInput
            case .notInOwnHands, .lossTooLong: .notAllowed
            case .unknownRequest, .obstacle, .taken, .outsidePlan, .clientBusy, .noInterpreter, .ownCompletion,
                .holdExpired, .impossible, .tooEarly, .nothingToUndo, .undoTooLate, .undoOfAnother, .waitsNoLonger,
                .nothingOffered, .offeredAlready:
                .checkNegative
            case .overbookingOfOthers: .notAllowed
            }
        let words = declined.words
        let hints =
            declined.instead.isEmpty
            ? [] : [words.instead] + words.table(of: declined.instead).lines(on: Surroundings.current.page)
        self.init(status, words.explanation(declined.refusal), hints: hints)
        instead = declined.instead.map { SlotReport.Entry($0, in: words.zone) }
    }
}
