import Core
import Messages
import Slips

extension BookingDesk {
    /// What a client takes home about an appointment.
    ///
    /// - Parameters:
    ///   - appointment: The appointment.
    ///   - reader: The client's language.
    ///   - isInterpreted: Whether somebody interprets into it.
    ///   - phone: Where the client can call; the site's, else what `SPRECHZEIT_PHONE` says, where `nil`.
    ///   - stop: The nearest stop of bus or train; the site's where `nil`.
    /// - Returns: The slip.
    /// - Throws: ``Failure`` where nobody has said where to call; `SlipError` where the county's data have no place on
    ///   a slip.
    func slip(
        of appointment: Appointment,
        in reader: SlipLanguage,
        isInterpreted: Bool = false,
        phone: String? = nil,
        stop: String? = nil
    ) throws -> Slip {
        let site = calendar.site(appointment.site)
        let contact = site?.contact ?? SiteContact()
        let phones = [phone, contact.phone, Surroundings.current.environment["SPRECHZEIT_PHONE"]]
        guard let phone = phones.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
            throw Failure(.usage, .noPhone)
        }
        let name = site?.name ?? appointment.site.rawValue
        let speaks = calendar.caseManager(appointment.caseManager)?.languages.map(\.code) ?? []
        let conversation: Conversation =
            isInterpreted ? .interpreted(reader) : .spoken(speaks.contains(reader.rawValue) ? reader : .german)
        return try Slip(
            start: calendar.zone.local(at: appointment.period.lowerBound),
            place: MeetingPlace(
                name: contact.directions.isEmpty ? name : "\(name), \(contact.directions)",
                address: site?.address ?? "",
                stop: stop ?? (contact.stop.isEmpty ? nil : contact.stop),
                isStepFree: site?.isStepFree
            ),
            conversation: conversation,
            phone: phone,
            code: appointment.code.description,
            language: reader
        )
    }
}
