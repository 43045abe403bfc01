import Core

/// Appointments for other programs: `sprechzeit/appointments/v1`. Whose they are it says by
/// number and initials, and only where that is asked for.
struct AppointmentReport: Encodable {
    struct Entry: Encodable {
        /// A list tells of a hidden appointment when it is, where, with whom and how it stands, and no more.
        let code: String?
        let kind: String?
        let state: String
        let caseManager: String
        let site: String
        let room: Int?
        /// Instants with the county's offset from UTC.
        let start: String
        let end: String
        let heldUntil: String?
        let version: Int
        /// The language that is interpreted, and who does.
        let language: String?
        let interpreter: String?
        let channel: String
        let urgent: Bool
        /// Why its person has two appointments at once.
        let overbookedBecause: String?
        /// The code of the first appointment of its series.
        let series: String?
        let client: Client?
    }

    struct Client: Encodable {
        let number: String
        let initials: String
        /// How many come along.
        let others: Int
    }

    let schema = "sprechzeit/appointments/v1"
    let appointments: [Entry]

    /// Some appointments.
    ///
    /// - Parameters:
    ///   - appointments: Which.
    ///   - clients: Whose they are, where that is asked for.
    ///   - zone: The county's zone.
    ///   - hidesDetails: Whether hidden ones are told of as taken time and nothing else.
    init(
        _ appointments: [Appointment],
        of clients: [AppointmentCode: ClientTag] = [:],
        in zone: Zone,
        hidingDetails hidesDetails: Bool = false
    ) {
        self.appointments = appointments.map { appointment in
            let showsDetails = !(hidesDetails && appointment.isHidden)
            return Entry(
                appointment,
                of: showsDetails ? clients[appointment.code] : nil,
                in: zone,
                showsDetails: showsDetails
            )
        }
    }
}

extension AppointmentReport.Entry {
    init(_ appointment: Appointment, of client: ClientTag? = nil, in zone: Zone, showsDetails: Bool = true) {
        code = showsDetails ? appointment.code.description : nil
        kind = showsDetails ? appointment.kind.rawValue : nil
        state = appointment.state.rawValue
        caseManager = appointment.caseManager.rawValue
        site = appointment.site.rawValue
        room = showsDetails ? appointment.room : nil
        start = appointment.period.lowerBound.text(in: zone)
        end = appointment.period.upperBound.text(in: zone)
        heldUntil = appointment.heldUntil.map { $0.text(in: zone) }
        version = appointment.version
        language = showsDetails ? appointment.interpretation?.language.code : nil
        interpreter = showsDetails ? appointment.interpretation?.interpreter?.rawValue : nil
        channel = appointment.channel.rawValue
        urgent = appointment.isUrgent
        overbookedBecause = showsDetails ? appointment.overbookedBecause : nil
        series = showsDetails ? appointment.series?.description : nil
        self.client = client.map { .init(number: $0.number.rawValue, initials: $0.initials, others: $0.others) }
    }
}
