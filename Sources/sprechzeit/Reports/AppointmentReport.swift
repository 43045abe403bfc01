import Core

/// Appointments for other programs: `sprechzeit/appointments/v1`. Whose they are it does not say.
struct AppointmentReport: Encodable {
    struct Entry: Encodable {
        let code: String
        let kind: String
        let state: String
        let caseManager: String
        let site: String
        let room: Int
        /// Instants with the county's offset from UTC.
        let start: String
        let end: String
        let heldUntil: String?
        let version: Int
        /// The language that is interpreted, and who does.
        let language: String?
        let interpreter: String?
    }

    let schema = "sprechzeit/appointments/v1"
    let appointments: [Entry]

    init(_ appointments: [Appointment], in zone: Zone) {
        self.appointments = appointments.map { Entry($0, in: zone) }
    }
}

extension AppointmentReport.Entry {
    init(_ appointment: Appointment, in zone: Zone) {
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
    }
}
