import Core
import Slips

extension BookingDesk {
    /// What a client takes home about an appointment.
    ///
    /// - Parameters:
    ///   - appointment: The appointment.
    ///   - reader: The client's language.
    ///   - isInterpreted: Whether somebody interprets into it.
    ///   - phone: Where the client can call.
    ///   - stop: The nearest stop of bus or train.
    /// - Returns: The slip.
    /// - Throws: `SlipError` where the county's data have no place on a slip.
    func slip(
        of appointment: Appointment,
        in reader: SlipLanguage,
        isInterpreted: Bool = false,
        phone: String,
        stop: String? = nil
    ) throws -> Slip {
        let site = calendar.site(appointment.site)
        let speaks = calendar.caseManager(appointment.caseManager)?.languages.map(\.code) ?? []
        let conversation: Conversation =
            isInterpreted ? .interpreted(reader) : .spoken(speaks.contains(reader.rawValue) ? reader : .german)
        return try Slip(
            start: calendar.zone.local(at: appointment.period.lowerBound),
            place: MeetingPlace(
                name: site?.name ?? appointment.site.rawValue,
                address: site?.address ?? "",
                stop: stop,
                isStepFree: site?.isStepFree
            ),
            conversation: conversation,
            phone: phone,
            code: appointment.code.description,
            language: reader
        )
    }
}
