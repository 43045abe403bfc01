internal import Core
internal import Messages

extension Desk {
    /// The appointment that is marked in the list of the day.
    var markedAppointment: Appointment? {
        session.day.indices.contains(dayMark) ? session.day[dayMark] : nil
    }

    /// Follows a key that changes an appointment, or prepares to.
    mutating func change(_ action: DeskAction, _ key: Key, in view: DeskView) -> [DeskEffect] {
        switch (action, view) {
        case (.move, .held): return run(.client(.moveOther))
        case (.slip, .booked): return print(.slipOfBooked)
        case (.confirm, .undecidedSlip): return print(.printUndecided)
        case (.move, .booked): return beginMove(.moveBooked)
        case (.arrive, .noShow):
            guard case .noShow(let appointment) = sheet else { return [] }
            sheet = nil
            return run(.apply(.arrive, appointment.code))
        case (.chooseReason, .noShow): return recordNoShow(key.digit ?? 0)
        case (.chooseReason, .cancel):
            guard case .cancel(let appointment, _) = sheet else { return [] }
            let event = Self.reasons[(key.digit ?? 1) - 1]
            guard appointment.state.after(event) != nil else {
                notice = Notice(text: county.words.impossible(appointment), look: .warning)
                return []
            }
            sheet = .cancel(appointment, event)
            return []
        case (.confirm, .cancel):
            guard case .cancel(let appointment, let event?) = sheet else {
                notice = Notice(text: county.words.chooseReasonFirst, look: .warning)
                return []
            }
            return run(.apply(event, appointment.code))
        case (.move, .cancel):
            sheet = nil
            return changeMarked(.move)
        default: return changeMarked(action)
        }
    }

    /// What the reasons of a cancellation make of an appointment.
    static let reasons: [AppointmentEvent] = [.cancelByClient, .cancelByService, .cancelByService, .correct]

    private mutating func changeMarked(_ action: DeskAction) -> [DeskEffect] {
        guard let appointment = markedAppointment else { return [] }
        guard !appointment.isHidden else {
            notice = Notice(text: county.words.onlyByCode, look: .warning)
            return []
        }
        let number = dayMark + 1
        func needs(_ event: AppointmentEvent) -> Bool { appointment.state.after(event) != nil }
        switch action {
        case .arrive where needs(.arrive): return run(.arrive(number))
        case .complete where needs(.complete): return run(.complete(number))
        case .move where needs(.move): return beginMove(.move(number))
        case .miss where needs(.missByClient): sheet = .noShow(appointment)
        case .cancel where needs(.cancelByClient) || needs(.correct): sheet = .cancel(appointment, nil)
        case .slip where appointment.state.takesUpTime && appointment.state != .held:
            return print(.slip(number))
        default: notice = Notice(text: county.words.impossible(appointment), look: .warning)
        }
        return []
    }

    private mutating func beginMove(_ command: ReceptionCommand) -> [DeskEffect] {
        (line, isTyping, relaxations) = (TextField(), true, [])
        return run(command)
    }

    private mutating func recordNoShow(_ choice: Int) -> [DeskEffect] {
        guard case .noShow(let appointment) = sheet else { return [] }
        sheet = nil
        guard choice != 2 else { return [] }
        wantsNew = choice == 3
        return run(.apply(.missByClient, appointment.code))
    }
}
