import Core

/// Appointments for other programs: `sprechzeit/appointments/v1`. Whose they are it says by
/// number and initials, and only where that is asked for.
struct AppointmentReport: Encodable {
    struct Entry: Encodable {
        let code: String
        let kind: String
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
    }

    let schema = "sprechzeit/appointments/v1"
    let appointments: [Entry]

    init(_ appointments: [Appointment], of clients: [AppointmentCode: ClientTag] = [:], in zone: Zone) {
        self.appointments = appointments.map { Entry($0, of: clients[$0.code], in: zone) }
    }
}

extension AppointmentReport.Entry {
    init(_ appointment: Appointment, of client: ClientTag? = nil, in zone: Zone) {
        code = appointment.code.description
        kind = appointment.kind.rawValue
        state = appointment.state.rawValue
        caseManager = appointment.caseManager.rawValue
        site = appointment.site.rawValue
        room = appointment.room
        start = appointment.period.lowerBound.text(in: zone)
        end = appointment.period.upperBound.text(in: zone)
        heldUntil = appointment.heldUntil.map { $0.text(in: zone) }
        version = appointment.version
        language = appointment.interpretation?.language.code
        interpreter = appointment.interpretation?.interpreter?.rawValue
        channel = appointment.channel.rawValue
        urgent = appointment.isUrgent
        overbookedBecause = appointment.overbookedBecause
        series = appointment.series?.description
        self.client = client.map { .init(number: $0.number.rawValue, initials: $0.initials) }
    }
}
