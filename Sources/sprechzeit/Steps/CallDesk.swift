import Core
import Postgres
import Store

/// Calls to be made, at the desk.
extension BookingDesk {
    /// How far from its own day an appointment may be offered another time.
    private static let daysOfOffer = 28
    /// How long an appointment whose time has passed undecided is still told of.
    private static let daysOfMemory = 28

    /// Whom to call about what, by start; as far as the login may see it.
    func calls() async throws -> [CallItem] {
        let last = daysOfOffers.upperBound
        let waiting = try await appointments(on: today...last, at: nil, with: nil)
            .filter { $0.state == .needsDecision && $0.period.lowerBound > now }
        guard let latest = waiting.last else { return [] }
        let end = calendar.zone.local(at: latest.period.lowerBound).date.advanced(by: Self.daysOfOffer)
        return CallItem.all(
            about: waiting,
            among: try await freeTimes(on: today...end),
            kinds: kinds,
            within: Self.daysOfOffer,
            at: now
        )
    }

    /// What is undecided and has begun, or begins within some hours: what needs a decision, and what is booked with
    /// somebody who cannot come.
    func undecided(within hours: Int) async throws -> [Appointment] {
        let end = now.advanced(bySeconds: Int64(hours) * 3_600)
        let days = today.advanced(by: -Self.daysOfMemory)...calendar.zone.local(at: end).date
        let booked = try await CoverDesk(in: database).situation(on: days).needs.flatMap(\.booked).map(\.code)
        let atRisk = Set(booked)
        return try await appointments(on: days, at: nil, with: nil).filter { appointment in
            appointment.period.lowerBound <= end
                && (appointment.state == .needsDecision
                    || appointment.state == .booked && atRisk.contains(appointment.code))
        }
    }
}
