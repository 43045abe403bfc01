import Core
import Messages
import Reception
import Slips

extension ReceptionDesk {
    /// Prints what a client takes home, where the desk has a printer; in German where there is no slip in the language.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - language: The client's language, where it is known.
    ///   - isDecided: Whether it is printed although it has yet to be decided whether the appointment takes place.
    /// - Returns: The slip, and what has become of it.
    /// - Throws: What the database says.
    func slip(
        _ code: AppointmentCode,
        in language: SpokenLanguage?,
        isDecided: Bool = false
    ) async throws -> DeskSlip {
        let appointment = try await desk.appointment(code)
        let language = language ?? appointment.interpretation?.language
        func slip(_ fate: DeskSlip.Fate, _ lines: [String] = []) -> DeskSlip {
            DeskSlip(of: code, in: language, lines: lines, fate: fate)
        }
        func failed(_ trouble: SlipTrouble) -> DeskSlip {
            slip(.failed(trouble.explanation(in: desk.words.language)))
        }
        guard [.booked, .arrived, .needsDecision].contains(appointment.state) else { return failed(.notBooked(code)) }
        guard let phone = desk.phone(of: appointment.site) else { return failed(.noPhone) }
        let reader = language.flatMap(SlipLanguage.init) ?? .german
        let page: Slip
        do {
            page = try desk.slip(of: appointment, in: reader, phone: phone)
        } catch let error as SlipError {
            return failed(SlipTrouble(error))
        }
        let lines = page.plainText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard isDecided || appointment.state != .needsDecision else { return slip(.undecided, lines) }
        let printer = Surroundings.current.environment["SPRECHZEIT_PRINTER"] ?? ""
        guard !printer.isEmpty else { return slip(.unprinted, lines) }
        do {
            try await Blocking.run {
                try SlipPrinting.print(try SlipPrinting(slip: page).pdf(created: SystemClock.now), on: printer)
            }
            return slip(.printed(on: printer), lines)
        } catch let failure as Failure {
            guard let explanation = failure.explanation else { throw failure }
            return slip(.failed(explanation), lines)
        }
    }
}
