import Core
import Messages
import Postgres
import Store

/// The waiting list at the desk.
extension BookingDesk {
    /// A time that is held for somebody who waits.
    struct Offer {
        let entry: AppointmentCode
        let appointment: Appointment
    }

    /// Everybody who waits.
    func waitingList() async throws -> WaitingList {
        try await database.read { connection in try WaitingStore.list(kinds: kinds, in: &connection) }
    }

    /// Puts somebody on the list.
    func wait(for query: SlotQuery, calledOff: AppointmentCode?, key: RequestKey) async throws -> WaitingEntry {
        let code = AppointmentCode(random: .random(in: 0 ... .max))
        return try await changing {
            try await database.writeAtOnce { connection in
                try WaitingStore.add(query, as: code, calledOff: calledOff, key: key, to: &connection)
            }
        }
    }

    /// Holds the first time that fits: for one who waits, or for the first in line for whom there is one.
    ///
    /// - Parameter code: Who waits; whoever is first where `nil`.
    /// - Returns: What is held now; `nil` where nothing fits.
    /// - Throws: ``DeclinedBooking``; what the database says.
    func offerTime(to code: AppointmentCode?) async throws -> Offer? {
        var list = try await waitingList()
        if let code, !list.entries.contains(where: { $0.code == code }) { throw declined(.unknownWaiting(code)) }
        let days = daysOfOffers
        let free = try await freeTimes(on: days)
        for entry in list.entries where code.map({ $0 == entry.code }) ?? (entry.offered == nil) {
            guard let kind = kinds.first(where: { $0.id == entry.kind }) else { continue }
            while let slot = list.time(for: entry, of: kind, among: free, on: days) {
                do {
                    return try await changing {
                        try await database.writeAtOnce { connection in
                            try offer(slot, of: kind, to: entry, on: &connection)
                        }
                    }
                } catch let declined as DeclinedBooking where declined.refusal == .clientBusy {
                    list = list.without(slot, for: entry)
                } catch let refusal as ClientRefusal {
                    guard code == nil else { throw refusal }
                    break
                }
            }
        }
        return nil
    }

    /// As far ahead as anything is booked.
    var daysOfOffers: ClosedRange<LocalDate> {
        today...today.advanced(by: kinds.map(\.horizonDays).max() ?? 0)
    }

    /// Makes an appointment of what is held for somebody who waits.
    func accept(_ entry: AppointmentCode, key: RequestKey) async throws -> Appointment {
        try await changing {
            try await database.writeAtOnce { connection in
                try WaitingStore.accept(entry, key: key, on: &connection)
            }
        }
    }

    /// Gives back what is held for somebody who waits, and holds it for the next in line in the same transaction.
    func decline(_ entry: AppointmentCode, key: RequestKey) async throws -> (Appointment, next: Offer?) {
        try await changing {
            try await database.write { connection in
                let freed = try WaitingStore.decline(entry, key: key, on: &connection)
                return (freed, next: try offerFreed(freed, on: &connection))
            }
        }
    }

    /// Takes somebody off the list.
    func stopWaiting(_ entry: AppointmentCode) async throws {
        try await changing {
            try await database.writeAtOnce { connection in try WaitingStore.remove(entry, on: &connection) }
        }
    }

    /// Calls an appointment off, and holds its time for the first in line whom it fits in the same transaction: nobody
    /// else sees it free in between.
    func callOff(_ code: AppointmentCode, by event: AppointmentEvent, key: RequestKey) async throws
        -> (Appointment, next: Offer?)
    {
        try await changing {
            try await database.write { connection in
                let freed = try BookingStore.apply(event, to: code, key: key, on: &connection)
                return (freed, next: try offerFreed(freed, on: &connection))
            }
        }
    }

    /// Holds a time that has just become free for the first in line whom it fits.
    private func offerFreed(_ freed: Appointment, on connection: inout Connection) throws -> Offer? {
        let list = try WaitingStore.list(kinds: kinds, in: &connection)
        guard !list.entries.isEmpty, freed.period.lowerBound > now else { return nil }
        let date = calendar.zone.local(at: freed.period.lowerBound).date
        let free = try FreeTimesStore.freeTimes(on: date...date, in: calendar, in: &connection)
        for entry in list.entries where entry.offered == nil {
            guard let kind = kinds.first(where: { $0.id == entry.kind }),
                let slot = list.time(
                    for: entry,
                    of: kind,
                    among: free,
                    on: date...date,
                    within: (freed.caseManager, freed.period)
                )
            else { continue }
            // Who is in another talk then, or has enough ahead, is passed over; what freed the time stays done.
            _ = try connection.run("SAVEPOINT one_offer")
            do {
                return try offer(slot, of: kind, to: entry, on: &connection)
            } catch let refusal as BookingRefusal where refusal == .clientBusy {
                _ = try connection.run("ROLLBACK TO SAVEPOINT one_offer")
            } catch is ClientRefusal {
                _ = try connection.run("ROLLBACK TO SAVEPOINT one_offer")
            }
        }
        return nil
    }

    private func offer(
        _ slot: Slot,
        of kind: AppointmentKind,
        to entry: WaitingEntry,
        on connection: inout Connection
    ) throws -> Offer {
        let date = calendar.zone.local(at: slot.period.lowerBound).date
        let order = BookingOrder(
            entry.query(of: kind, on: date...date),
            with: slot.caseManager,
            at: slot.site,
            from: slot.period.lowerBound
        )
        let appointment = try WaitingStore.offer(
            order,
            to: entry.code,
            as: AppointmentCode(random: .random(in: 0 ... .max)),
            key: RequestKey(random: .random(in: 0 ... .max)),
            in: county,
            on: &connection
        )
        return Offer(entry: entry.code, appointment: appointment)
    }
}
