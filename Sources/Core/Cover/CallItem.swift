/// An appointment that cannot take place as agreed, for which somebody is to be called (Anruf); nothing of the client.
public struct CallItem: Hashable, Sendable {
    public let appointment: Appointment
    /// The first time that can be offered instead; `nil` where none is free.
    public let offered: Slot?

    public init(appointment: Appointment, offered: Slot?) {
        self.appointment = appointment
        self.offered = offered
    }

    /// Who is to be called about which appointments, and what can be offered: at the same site, as early as can be, and
    /// nothing to two of them.
    ///
    /// - Parameters:
    ///   - appointments: Those that need a decision, by start.
    ///   - free: What is free.
    ///   - kinds: The county's kinds of appointments.
    ///   - days: How many days from an appointment's own a time may be.
    ///   - now: When the calls are made.
    /// - Returns: In the order of the appointments.
    public static func all(
        about appointments: [Appointment],
        among free: FreeTimes,
        kinds: [AppointmentKind],
        within days: Int,
        at now: Instant
    ) -> [CallItem] {
        var given: [Slot] = []
        return appointments.map { appointment in
            let slots = free.slots(instead: appointment, kinds: kinds, within: days)
            let slot = slots.first { slot in
                slot.period.lowerBound > now
                    && !given.contains { $0.caseManager == slot.caseManager && $0.period.overlaps(slot.period) }
            }
            if let slot { given.append(slot) }
            return CallItem(appointment: appointment, offered: slot)
        }
    }
}

extension FreeTimes {
    /// What could be offered instead of an appointment, its own day first.
    fileprivate func slots(instead appointment: Appointment, kinds: [AppointmentKind], within days: Int) -> [Slot] {
        guard let kind = kinds.first(where: { $0.id == appointment.kind }) else { return [] }
        let date = calendar.zone.local(at: appointment.period.lowerBound).date
        var query = SlotQuery(kind: kind, days: date...date.advanced(by: days))
        query.durationMinutes = appointment.period.minutes
        query.sites = [appointment.site]
        query.channel = appointment.channel
        query.language = appointment.interpretation?.language
        query.mayBeInterpreted = query.language != nil
        query.isUrgent = true
        return slots(matching: query, limit: 50)
    }
}
