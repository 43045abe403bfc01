public import Core
public import Postgres

/// Everything that cover is decided by, read in one snapshot: the county, its plan, what is booked, and who was asked.
public struct CoverSituation: Sendable {
    /// The days whose needs are looked at.
    public let days: ClosedRange<LocalDate>
    public let instance: Instance
    public let candidates: CoverCandidates
    /// The newest proposal for each need.
    public let proposals: [CoverNeedKey: CoverProposal]
    /// What is booked on the days and in the weeks around them.
    public let booked: [BookedTime]
    /// The database's time.
    public let now: Instant

    /// How many days before the first week the plan is read, to know who is familiar with a site and who has covered.
    private static let daysBefore = 28

    /// Reads what cover on some days is decided by.
    ///
    /// - Parameters:
    ///   - days: The days of the sessions.
    ///   - policy: What bodies have agreed.
    ///   - zone: The zone of a name.
    ///   - connection: In one snapshot, or in the turn of a change.
    /// - Returns: The situation; `nil` before the first import.
    /// - Throws: What `zone` throws; ``PostgresError``.
    public static func read(
        on days: ClosedRange<LocalDate>,
        policy: CoverPolicy,
        zone: (String) throws -> Zone,
        from connection: inout Connection
    ) throws -> CoverSituation? {
        guard let instance = try InstanceStore.loadForPlanning(from: &connection) else { return nil }
        let zone = try zone(instance.county.timeZone)
        let first = days.lowerBound.isoWeek.days.lowerBound.advanced(by: -daysBefore)
        let around = first...days.upperBound.isoWeek.days.upperBound.next
        let booked = try BookedTimeStore.all(on: around, in: zone, in: &connection)
        return CoverSituation(
            days: days,
            instance: instance,
            candidates: CoverCandidates(
                InstanceCalendar(instance, zone: zone),
                published: try PlanStore.published(on: around, in: &connection),
                booked: booked,
                policy: policy
            ),
            proposals: try CoverStore.newest(on: days, in: &connection),
            booked: booked,
            now: try BookingClock.now(in: &connection)
        )
    }

    public var calendar: InstanceCalendar { candidates.calendar }

    /// What somebody else must hold on the days, in the order of the plan.
    public var needs: [CoverNeed] {
        candidates.needs.filter { days.contains($0.row.date) }
    }

    /// The need of a name.
    ///
    /// - Throws: ``CoverRefusal/noSuchNeed(_:)`` where the plan has no such session or nothing stands in its way.
    public func need(_ key: CoverNeedKey) throws(CoverRefusal) -> CoverNeed {
        guard let need = needs.first(where: { $0.key == key }) else { throw .noSuchNeed(key) }
        return need
    }

    /// How somebody would cover.
    ///
    /// - Throws: ``CoverRefusal`` where there is no such person or something stands against it.
    public func offer(
        of person: Identifier<CaseManager>,
        for need: CoverNeed
    ) throws(CoverRefusal) -> CoverCandidate.Offer {
        guard let candidate = candidates.candidates(for: need).first(where: { $0.caseManager.id == person }) else {
            throw .unknownPerson(person)
        }
        switch candidate.verdict {
        case .possible(let offer): return offer
        case .excluded(let obstacle): throw .excluded(person, obstacle)
        }
    }
}

extension CoverSituation {
    /// How many appointments the stand-in of a proposal has at its site on its date.
    public func bookedCount(of proposal: CoverProposal) -> Int {
        booked.count { time in
            time.caseManager == proposal.standIn && time.site == proposal.need.site
                && calendar.zone.local(at: time.period.lowerBound).date == proposal.need.date
        }
    }
}
