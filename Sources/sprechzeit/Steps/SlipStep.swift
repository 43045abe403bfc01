import Core
import Slips

extension BookingDesk {
    /// Where clients of a site can call: a number that somebody names, else the site's, else the desk's.
    func phone(of site: Identifier<Site>, named phone: String? = nil) -> String? {
        let phones = [phone, contact(of: site).phone, Surroundings.current.environment["SPRECHZEIT_PHONE"]]
        return phones.compactMap { $0 }.first { !$0.isEmpty }
    }

    /// What a client takes home about an appointment.
    ///
    /// - Parameters:
    ///   - appointment: The appointment.
    ///   - reader: The client's language.
    ///   - isInterpreted: Whether somebody interprets into it, whom the appointment does not name.
    ///   - phone: Where the client can call.
    ///   - stop: The nearest stop of bus or train; the site's where `nil`.
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
        let contact = contact(of: appointment.site)
        let name = site?.name ?? appointment.site.rawValue
        return try Slip(
            start: calendar.zone.local(at: appointment.period.lowerBound),
            place: MeetingPlace(
                name: contact.directions.isEmpty ? name : "\(name), \(contact.directions)",
                address: site?.address ?? "",
                stop: stop ?? (contact.stop.isEmpty ? nil : contact.stop),
                isStepFree: site?.isStepFree
            ),
            conversation: conversation(at: appointment, with: reader, isInterpreted: isInterpreted),
            phone: phone,
            code: appointment.code.description,
            language: reader
        )
    }

    private func conversation(
        at appointment: Appointment,
        with reader: SlipLanguage,
        isInterpreted: Bool
    ) -> Conversation {
        guard !isInterpreted, appointment.interpretation?.interpreter == nil else { return .interpreted(reader) }
        let speaks = calendar.caseManager(appointment.caseManager)?.languages.map(\.code) ?? []
        return .spoken(speaks.contains(reader.rawValue) ? reader : .german)
    }

    private func contact(of site: Identifier<Site>) -> SiteContact {
        calendar.site(site)?.contact ?? SiteContact()
    }
}
