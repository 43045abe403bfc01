import Core
import Messages
import Postgres
import Store

/// Where appointments are booked: a county's database with what there is to know of the county at a moment.
struct BookingDesk: Sendable {
    let database: Database
    let county: KnownCounty
    let words: BookingWords
    /// The database's time when the desk was opened.
    let now: Instant
    /// What interpreters spoke then.
    let interpretedLanguages: Set<SpokenLanguage>

    var calendar: InstanceCalendar { county.calendar }
    var kinds: [AppointmentKind] { county.kinds }
    /// The database's date.
    var today: LocalDate { calendar.zone.local(at: now).date }

    /// Opens the desk of a county.
    ///
    /// - Parameter database: The county's database.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`, ``Failure``.
    init(in database: Database) async throws {
        let (county, now, interpreters) = try await database.read { connection in
            guard let county = try KnownCounty.read(zone: SystemZones.zone, from: &connection) else {
                throw PlanRefusal.noInstance
            }
            return (county, try BookingClock.now(in: &connection), try InterpreterStore.all(in: &connection))
        }
        self.init(
            database: database,
            county: county,
            at: now,
            interpretedLanguages: Set(interpreters.flatMap(\.languages))
        )
    }

    private init(
        database: Database,
        county: KnownCounty,
        at now: Instant,
        interpretedLanguages: Set<SpokenLanguage>
    ) {
        self.interpretedLanguages = interpretedLanguages
        self.database = database
        self.county = county
        words = BookingWords(Surroundings.current.language, zone: county.calendar.zone)
        self.now = now
    }

    /// The same desk as of now: with the county as it was read, unless it has changed since.
    func renewed() async throws -> BookingDesk {
        let (revision, now, policy) = try await database.read { connection in
            (
                try KnownCounty.revision(in: &connection), try BookingClock.now(in: &connection),
                try BookingPolicyStore.current(in: &connection)
            )
        }
        guard revision == county.revision else { return try await BookingDesk(in: database) }
        return BookingDesk(
            database: database,
            county: KnownCounty(county.calendar, kinds: county.kinds, policy: policy, revision: revision),
            at: now,
            interpretedLanguages: interpretedLanguages
        )
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

    /// What can be booked on some days, to whoever moves an appointment with its own time as well.
    func freeTimes(
        on days: ClosedRange<LocalDate>,
        moving code: AppointmentCode? = nil
    ) async throws -> FreeTimes {
        try await database.read { connection in
            try FreeTimesStore.freeTimes(on: days, in: calendar, moving: code, in: &connection)
        }
    }

    /// Books or holds a time, for clients where some are named; a refusal comes with what is free instead.
    func book(_ order: BookingOrder, for party: ClientParty? = nil, key: RequestKey) async throws -> Appointment {
        let code = AppointmentCode(random: .random(in: 0 ... .max))
        return try await ClientDesk(database: database).telling(party?.clients ?? []) {
            try await taking(order) { desk in
                try await desk.write(key) { connection in
                    try desk.book(order, for: party, as: code, key: key, on: &connection)
                }
            }
        }
    }

    /// Books or holds a time in a transaction, for clients where some are named.
    func book(
        _ order: BookingOrder,
        for party: ClientParty?,
        as code: AppointmentCode,
        key: RequestKey,
        series: AppointmentCode? = nil,
        on connection: inout Connection
    ) throws -> Appointment {
        guard let party else {
            return try BookingStore.book(order, as: code, key: key, in: county, series: series, to: &connection)
        }
        return try ClientAppointmentStore.book(
            order,
            for: party,
            as: code,
            key: key,
            in: county,
            series: series,
            to: &connection
        )
    }

    /// Says what clients have ahead beside what has just been booked for them, so that nobody has two by mistake.
    func warn(_ party: ClientParty?, besides appointment: Appointment) async throws {
        guard let party, appointment.period.lowerBound > now else { return }
        let ahead = try await ClientDesk(database: database).ahead(of: party.clients, besides: appointment.code)
        let words = ClientWords(words.language)
        for other in ahead { Console.tell(words.warning(of: other)) }
    }

    /// Moves an appointment; a refusal comes with what is free instead.
    func move(_ code: AppointmentCode, to order: BookingOrder, key: RequestKey) async throws -> Appointment {
        try await taking(order, moving: code) { desk in
            try await desk.write(key) { connection in
                try BookingStore.move(code, to: order, key: key, in: desk.county, to: &connection)
            }
        }
    }

    /// Moves an appointment to a time that is held, and gives up the hold in the same transaction: nobody else sees the
    /// time free in between.
    func move(_ code: AppointmentCode, toHold held: Appointment, key: RequestKey) async throws -> Appointment {
        let present = try await appointment(code)
        var order = BookingOrder(
            SlotQuery(kind: try kind(named: present.kind.rawValue), days: today...today),
            with: held.caseManager,
            at: held.site,
            from: held.period.lowerBound
        )
        order.query.durationMinutes = held.period.minutes
        order.query.channel = present.channel
        order.query.mustBeStepFree = present.mustBeStepFree
        do {
            return try await changing { [order] in
                try await database.write { connection in
                    if let release = RequestKey("\(key.rawValue) release") {
                        _ = try BookingStore.apply(.release, to: held.code, key: release, on: &connection)
                    }
                    return try BookingStore.move(code, to: order, key: key, in: county, to: &connection)
                }
            }
        } catch is CountyChanged {
            return try await renewed().move(code, toHold: held, key: key)
        }
    }

    /// Lets something happen to an appointment.
    func apply(_ event: AppointmentEvent, to code: AppointmentCode, key: RequestKey) async throws -> Appointment {
        do {
            return try await write(key) { connection in
                try BookingStore.apply(event, to: code, key: key, on: &connection)
            }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// Takes back what happened to an appointment last.
    func undo(_ code: AppointmentCode, key: RequestKey) async throws -> Appointment {
        do {
            return try await write(key) { connection in
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

    /// Sends a request until it is answered, and tells the other desks that something has changed.
    ///
    /// - Throws: ``UnclearOutcome`` where the connection broke and does not come back; what `body` throws.
    private func write(
        _ key: RequestKey,
        _ body: @Sendable (inout Connection) throws -> Appointment
    ) async throws -> Appointment {
        do {
            return try await database.writeAtOnce { connection in
                let appointment = try body(&connection)
                try BookingStore.announceChange(on: &connection)
                return appointment
            }
        } catch let error as PostgresError where error.leavesOutcomeUnclear {
            throw UnclearOutcome(key: key, words: words)
        }
    }

    /// Changes appointments in a way whose refusal ends the command, and then tells the other desks.
    func changing<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        do {
            let value = try await body()
            try await database.writeAtOnce { connection in try BookingStore.announceChange(on: &connection) }
            return value
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// A refusal, with nothing instead.
    func declined(_ refusal: BookingRefusal) -> DeclinedBooking {
        DeclinedBooking(refusal: refusal, words: words)
    }

    /// Does something that takes a time.
    ///
    /// It is tried again where the county has changed meanwhile, and where somebody was faster but the time is free all
    /// the same: in another room, or again.
    private func taking(
        _ order: BookingOrder,
        moving code: AppointmentCode? = nil,
        _ body: (BookingDesk) async throws -> Appointment
    ) async throws -> Appointment {
        var desk = self
        for attempt in 1... {
            do {
                if let obstacle = order.obstacle(in: desk.calendar, under: desk.county.policy, at: desk.now) {
                    throw BookingRefusal.obstacle(obstacle)
                }
                return try await body(desk)
            } catch is CountyChanged {
                desk = try await desk.renewed()
            } catch let refusal as BookingRefusal {
                let reason = try await desk.reason(of: refusal, against: order, moving: code)
                if reason == nil, attempt < Self.attempts { continue }
                throw try await desk.declined(reason ?? refusal, for: order)
            }
        }
        preconditionFailure("There is always another attempt.")
    }

    /// The reason behind a refusal of a time; `nil` where the time is free by now.
    private func reason(
        of refusal: BookingRefusal,
        against order: BookingOrder,
        moving code: AppointmentCode?
    ) async throws -> BookingRefusal? {
        switch refusal {
        case .taken, .outsidePlan, .obstacle, .noInterpreter:
            let date = calendar.zone.local(at: order.start).date
            let free = try await freeTimes(on: date...date, moving: code)
            let obstacle = free.obstacle(
                at: order.start,
                with: order.caseManager,
                site: order.site,
                to: order.query
            )
            return obstacle.map { .obstacle($0) }
        default: return refusal
        }
    }

    /// A refusal, with what is free instead.
    private func declined(_ refusal: BookingRefusal, for order: BookingOrder) async throws -> DeclinedBooking {
        let first = max(today, calendar.zone.local(at: order.start).date)
        let free = try await freeTimes(on: first...first.advanced(by: Self.daysAhead))
        return DeclinedBooking(
            refusal: refusal,
            instead: alternatives(to: order, among: free, overlapping: refusal != .clientBusy),
            words: words
        )
    }

    /// The next free times at the same site, else anywhere; those that overlap the order are none where it is the
    /// client who has no time then.
    private func alternatives(to order: BookingOrder, among free: FreeTimes, overlapping: Bool) -> [Slot] {
        var query = order.query
        query.days = today...today.advanced(by: query.kind.horizonDays)
        query.sites = [order.site]
        let limit = overlapping ? Self.alternativeCount : Self.alternativeCount + Self.mostOverlapping
        var slots = free.slots(matching: query, limit: limit)
            .filter { overlapping || !$0.period.overlaps(order.talk) }
        if slots.count < Self.alternativeCount {
            query.sites = nil
            let others = free.slots(matching: query, limit: limit + slots.count)
            slots += others.filter { !slots.contains($0) && (overlapping || !$0.period.overlaps(order.talk)) }
        }
        return Array(slots.prefix(Self.alternativeCount))
    }

    private static let alternativeCount = 3
    /// How many free times may overlap a talk.
    private static let mostOverlapping = 60
    /// How far ahead to look for another time.
    private static let daysAhead: Int = 28
    private static let attempts = 4
}
