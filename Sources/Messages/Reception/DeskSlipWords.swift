public import Core

/// What is said about slips at the desk.
extension DeskWords {
    /// Why a slip is not printed.
    public enum UnprintedSlip: Hashable, Sendable {
        case noPrinter
        case undecided
        case failed(Explanation)
    }

    /// A slip was handed to a printer.
    public func slip(of code: AppointmentCode, printedOn printer: String) -> String {
        ResultWords(language).slip(of: code, printedOn: printer)
    }

    /// Why a slip is not printed, and what to do.
    public func fate(_ reason: UnprintedSlip) -> [String] {
        switch reason {
        case .noPrinter:
            [
                either(
                    "Nicht gedruckt: dieser Empfang hat keinen Drucker.",
                    "Not printed: this desk has no printer."
                ),
                either(
                    "Vor dem Start SPRECHZEIT_PRINTER=NAME setzen, dann druckt d. Bis dahin abschreiben:",
                    "Set SPRECHZEIT_PRINTER=NAME before the start, and d prints. Until then, copy this:"
                ),
            ]
        case .undecided:
            [
                either(
                    "Nicht gedruckt: ob dieser Termin stattfindet, ist noch zu klären.",
                    "Not printed: whether this appointment takes place has yet to be decided."
                ),
                either(
                    "Erst klären, am besten verlegen (v in der Tagesliste). J druckt trotzdem.",
                    "Decide first, best by moving it (v in the day's list). J prints all the same."
                ),
            ]
        case .failed(let explanation): [explanation.fact, explanation.remedy]
        }
    }

    /// The full name of whose an appointment is.
    public func fullName(_ client: Client?) -> String {
        guard let client else {
            return either(
                "Zu diesem Termin ist niemand genannt, oder nicht für Sie.",
                "Nobody is named for this appointment, or not for you."
            )
        }
        let name = client.details.name.map { "  \($0.listed)" } ?? either("  ohne Namen", "  without a name")
        return (client.number.rawValue + name).safeForFrame
    }
}
