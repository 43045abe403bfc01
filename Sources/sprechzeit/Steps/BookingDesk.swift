import Core
import Messages
import Postgres
import Store

/// Where appointments are booked: a county's database with what there is to know of the county.
struct BookingDesk: Sendable {
    let database: Database
    let calendar: InstanceCalendar
    let kinds: [AppointmentKind]
    let words: BookingWords
    /// The database's date.
    let today: LocalDate

    /// Opens the desk of a county.
    ///
    /// - Parameter database: The county's database.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`, ``Failure``.
    init(in database: Database) async throws {
        let (instance, kinds, now) = try await database.read { connection in
            guard let instance = try InstanceStore.loadForBooking(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            return (
                instance, try AppointmentKindStore.all(in: &connection), try BookingClock.now(in: &connection)
            )
        }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        self.database = database
        self.kinds = kinds
        calendar = InstanceCalendar(instance, zone: zone)
        words = BookingWords(Surroundings.current.language, zone: zone)
        today = zone.local(at: now).date
    }

    /// The kind of a name, the county's first one where none is named.
    func kind(named name: String?) throws -> AppointmentKind {
        guard let name else {
            guard let first = kinds.first else { throw declined(.unknownKind(Identifier(""))) }
            return first
        }
        guard let kind = kinds.first(where: { $0.id == Identifier(name) }) else {
            throw declined(.unknownKind(Identifier(name)))
        }
        return kind
    }

    /// What can be booked on some days.
    func freeTimes(on days: ClosedRange<LocalDate>) async throws -> FreeTimes {
        try await database.read { connection in
            try FreeTimesStore.freeTimes(on: days, in: calendar, in: &connection)
        }
    }

    /// Books or holds a time; a refusal comes with what is free instead.
    func book(_ order: BookingOrder, key: RequestKey) async throws -> Appointment {
        let code = AppointmentCode(random: .random(in: 0 ... .max))
        return try await withAlternatives(to: order) {
            try await database.write { connection in
                try BookingStore.book(order, as: code, key: key, in: calendar, to: &connection)
            }
        }
    }

    /// Moves an appointment; a refusal comes with what is free instead.
    func move(_ code: AppointmentCode, to order: BookingOrder, key: RequestKey) async throws -> Appointment {
        try await withAlternatives(to: order) {
            try await database.write { connection in
                try BookingStore.move(code, to: order, key: key, in: calendar, to: &connection)
            }
        }
    }

    /// Lets something happen to an appointment.
    func apply(_ event: AppointmentEvent, to code: AppointmentCode, key: RequestKey) async throws -> Appointment {
        do {
            return try await database.write { connection in
                try BookingStore.apply(event, to: code, key: key, in: calendar.zone, on: &connection)
            }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// Takes back what happened to an appointment last.
    func undo(_ code: AppointmentCode, key: RequestKey) async throws -> Appointment {
        do {
            return try await database.write { connection in
                try BookingStore.undo(code, key: key, on: &connection)
            }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// The appointment of a code.
    func appointment(_ code: AppointmentCode) async throws -> Appointment {
        let found = try await database.read { connection in
            try AppointmentStore.appointment(code, in: &connection)
        }
        guard let found else { throw declined(.unknownCode(code)) }
        return found
    }

    /// The appointment that a request was about.
    func outcome(of key: RequestKey) async throws -> AppointmentCode {
        let found = try await database.read { connection in
            try RequestStore.outcome(of: key, in: &connection)
        }
        guard let found else { throw declined(.unknownRequest) }
        return found
    }

    /// The appointments of some days, at one site or with one person where these are named.
    func appointments(
        on days: ClosedRange<LocalDate>,
        at site: Identifier<Site>?,
        with caseManager: Identifier<CaseManager>?
    ) async throws -> [Appointment] {
        let zone = calendar.zone
        let span = zone.startOfDay(days.lowerBound)..<zone.startOfDay(days.upperBound.next)
        return try await database.read { connection in
            try AppointmentStore.appointments(in: span, at: site, with: caseManager, in: &connection)
        }
    }

    /// What has just been done, in a line.
    func line(_ appointment: Appointment) -> String {
        words.done(appointment, at: calendar.site(appointment.site)?.name ?? appointment.site.rawValue)
    }

    /// A refusal, with nothing instead.
    private func declined(_ refusal: BookingRefusal) -> DeclinedBooking {
        DeclinedBooking(refusal: refusal, words: words)
    }

    /// Does something that takes a time. Where a room was lost to others but another one is free, it is tried again.
    private func withAlternatives(
        to order: BookingOrder,
        _ body: () async throws -> Appointment
    ) async throws -> Appointment {
        var attempt = 1
        while true {
            do {
                return try await body()
            } catch let refusal as BookingRefusal {
                let days = max(today, calendar.zone.local(at: order.start).date)
                let free = try await freeTimes(on: days...days.advanced(by: Self.daysAhead))
                let reason = free.obstacle(
                    at: order.start,
                    with: order.caseManager,
                    site: order.site,
                    to: order.query
                )
                attempt += 1
                if refusal == .taken, reason == nil, attempt <= Self.attempts { continue }
                throw DeclinedBooking(refusal: refusal, instead: alternatives(to: order, among: free), words: words)
            }
        }
    }

    /// The next free times at the same site, else anywhere.
    private func alternatives(to order: BookingOrder, among free: FreeTimes) -> [Slot] {
        var query = order.query
        query.days = today...today.advanced(by: query.kind.horizonDays)
        query.sites = [order.site]
        var slots = free.slots(matching: query, limit: Self.alternativeCount)
        if slots.count < Self.alternativeCount {
            query.sites = nil
            let others = free.slots(matching: query, limit: Self.alternativeCount + slots.count)
            slots += others.filter { !slots.contains($0) }
        }
        return Array(slots.prefix(Self.alternativeCount))
    }

    private static let alternativeCount = 3
    /// How far ahead to look for another time.
    private static let daysAhead: Int = 28
    private static let attempts = 4
}
