internal import Core
internal import Messages

/// The full name of whose an appointment is, which the screen shows only when asked, and not for long.
extension Desk {
    /// For so long a full name is shown, in milliseconds.
    static let nameShown: Int64 = 5_000

    /// Asks for the full name of whose the appointment is that a view is about.
    mutating func reveal(in view: DeskView) -> [DeskEffect] {
        guard let appointment = appointment(in: view) else { return [] }
        guard !appointment.isHidden else {
            notice = Notice(text: county.words.onlyByCode, look: .warning)
            return []
        }
        return perform(.client(.name(appointment.code)))
    }

    /// Shows a name for a moment, unless another appointment is marked by now.
    mutating func show(_ client: Client?, of code: AppointmentCode) {
        guard appointment(in: viewBelowHelp)?.code == code else { return }
        notice = Notice(
            text: county.words.fullName(client),
            look: .strong,
            until: milliseconds + Self.nameShown
        )
    }

    private func appointment(in view: DeskView) -> Appointment? {
        switch view {
        case .day: return markedAppointment
        case .booked: return session.booked
        case .held:
            guard case .held(let appointment) = session.screen else { return nil }
            return appointment
        default: return nil
        }
    }
}
