/// What can become of an appointment whose interpreter has cancelled.
public struct InterpreterChoices: Hashable, Sendable {
    /// Who can come at the same time, the first to be asked first.
    public let sameTime: [Interpreter]
    /// The first later time with the same person at the same site and an interpreter of the same kind; at the same time
    /// of day where there is one.
    public let later: Slot?
    /// The first time with somebody who speaks the language, anywhere in the county.
    public let direct: Slot?
}

extension FreeTimes {
    /// What can become of an appointment whose interpreter has cancelled.
    ///
    /// - Parameters:
    ///   - appointment: The appointment, whose own time counts as free here.
    ///   - kind: Its kind.
    ///   - lost: How the interpreter would have come.
    ///   - lastDay: Until when other times are looked at.
    /// - Returns: All that can be booked as things are.
    public func choices(
        for appointment: Appointment,
        of kind: AppointmentKind,
        without lost: InterpreterKind,
        through lastDay: LocalDate
    ) -> InterpreterChoices {
        guard let language = appointment.interpretation?.language else {
            return InterpreterChoices(sameTime: [], later: nil, direct: nil)
        }
        let start = calendar.zone.local(at: appointment.period.lowerBound)
        var query = SlotQuery(kind: kind, days: start.date...max(start.date, lastDay))
        query.durationMinutes = appointment.period.minutes
        query.language = language
        let sameTime: [Interpreter] =
            switch interpreters(free: appointment.period, speaking: language, to: query) {
            case .success(let able): able
            case .failure: []
            }
        let direct = slots(matching: query, limit: 1).first
        query.mayBeInterpreted = true
        query.caseManagers = [appointment.caseManager]
        query.sites = [appointment.site]
        let kinds = Dictionary(interpreters.map { ($0.id, $0.kind) }) { first, _ in first }
        let later = slots(matching: query, limit: .max).filter { slot in
            slot.period.lowerBound > appointment.period.lowerBound
                && slot.interpreter.flatMap { kinds[$0] } == lost
        }
        let sameHour = later.first { calendar.zone.local(at: $0.period.lowerBound).time == start.time }
        return InterpreterChoices(sameTime: sameTime, later: sameHour ?? later.first, direct: direct)
    }
}
