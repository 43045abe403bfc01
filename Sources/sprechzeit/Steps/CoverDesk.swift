import Core
import Messages
import Postgres
import Store

/// Where cover is arranged: a county's database.
struct CoverDesk: Sendable {
    let database: Database
    let words: CoverWords
    /// The database's time when the desk was opened.
    let now: Instant

    var calendar: InstanceCalendar { words.calendar }
    var today: LocalDate { calendar.zone.local(at: now).date }

    /// What bodies have agreed about lending and taking in.
    private static let policy = CoverPolicy()

    /// Opens the desk of a county.
    ///
    /// - Parameter database: The county's database.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`, ``Failure``.
    init(in database: Database) async throws {
        let (instance, now) = try await database.read { connection in
            guard let instance = try InstanceStore.loadForBooking(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            return (instance, try BookingClock.now(in: &connection))
        }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        self.database = database
        words = CoverWords(Surroundings.current.language, calendar: InstanceCalendar(instance, zone: zone))
        self.now = now
    }

    /// Everything that cover on some days is decided by.
    func situation(on days: ClosedRange<LocalDate>) async throws -> CoverSituation {
        try await database.read { connection in try Self.situation(on: days, in: &connection) }
    }

    private static func situation(
        on days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws -> CoverSituation {
        let situation = try CoverSituation.read(
            on: days,
            policy: policy,
            zone: SystemZones.zone,
            from: &connection
        )
        guard let situation else { throw PlanRefusal.noInstance }
        return situation
    }

    /// Asks somebody to cover.
    func propose(_ key: CoverNeedKey, by person: Identifier<CaseManager>) async throws -> CoverProposal {
        try await telling {
            try await database.write { connection in
                let situation = try Self.situation(on: key.date...key.date, in: &connection)
                let need = try situation.need(key)
                let offer = try situation.offer(of: person, for: need)
                let due = CoverDeadline.answer(for: need.row.period, askedAt: situation.now)
                return try CoverStore.propose(offer, for: key, due: due, in: &connection)
            }
        }
    }

    /// A body that was asked says yes.
    func approve(_ key: CoverNeedKey) async throws -> CoverProposal {
        let end = CoverDeadline.approval(for: session(key), givenAt: now)
        return try await change { connection in try CoverStore.approve(key, until: end, in: &connection) }
    }

    /// Lets something happen to the proposal for a need.
    func change(_ body: @Sendable (inout Connection) throws -> CoverProposal) async throws -> CoverProposal {
        try await telling { try await database.write(body) }
    }

    /// Publishes a cover.
    func confirm(_ key: CoverNeedKey) async throws -> ConfirmedCover {
        try await telling {
            try await database.write { connection in
                try CoverStore.confirm(
                    key,
                    policy: Self.policy,
                    zone: SystemZones.zone,
                    at: SystemClock.now,
                    in: &connection
                )
            }
        }
    }

    /// Takes a confirmed cover back.
    func takeBack(_ key: CoverNeedKey) async throws -> ConfirmedCover {
        try await telling {
            try await database.write { connection in
                try CoverStore.takeBack(key, zone: SystemZones.zone, at: SystemClock.now, in: &connection)
            }
        }
    }

    /// The session of a need, as far as its name says when it is.
    private func session(_ key: CoverNeedKey) -> Range<Instant> {
        let zone = calendar.zone
        return zone.startOfDay(key.date)..<zone.startOfDay(key.date.next)
    }

    /// Says refusals in words.
    func telling<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let refusal as CoverRefusal {
            throw Failure(refusal.status, words.explanation(refusal))
        }
    }
}

extension CoverRefusal {
    /// With which status a command ends that was refused.
    fileprivate var status: ExitStatus {
        switch self {
        case .noSuchNeed, .unknownPerson, .nobodyAsked: .badInput
        case .notInOwnHands: .notAllowed
        case .changed, .excluded, .otherHours, .approvalExpired, .standInTaken, .planMovedOn: .checkNegative
        }
    }
}

extension CoverSituation {
    /// What is needed on the days and what is covered by now, by date, as lines of a list.
    var lines: [CoverNeedLine] {
        let open = needs.map { need in
            let newest = proposals[need.key]
            let asked = newest?.state.isOpen == true ? newest : nil
            let presence = need.row.presence
            // What was covered once and is needed again is open.
            let state = newest?.state == .confirmed ? .open : CoverNeedState(newest, at: now)
            return CoverNeedLine(
                key: need.key,
                hours: presence.start..<presence.end,
                bookedCount: need.booked.count,
                state: state,
                standIn: asked?.standIn,
                due: asked?.due ?? CoverDeadline.answer(for: need.row.period, askedAt: now)
            )
        }
        let needed = Set(needs.map(\.key))
        let covered = proposals.values.filter { $0.state == .confirmed && !needed.contains($0.need) }.compactMap {
            proposal in
            proposal.hours.map { hours in
                CoverNeedLine(
                    key: proposal.need,
                    hours: hours,
                    bookedCount: bookedCount(of: proposal),
                    state: .confirmed,
                    standIn: proposal.standIn,
                    due: proposal.due
                )
            }
        }
        return (open + covered).sorted { $0.key.description < $1.key.description }
    }
}
