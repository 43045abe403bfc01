/// Somebody who waits for a time (Wartelistenplatz), and what it must be like; who they are is kept elsewhere.
public struct WaitingEntry: Hashable, Sendable {
    public let code: AppointmentCode
    public var kind: Identifier<AppointmentKind>
    public var durationMinutes: Int
    /// Any where empty.
    public var sites: [Identifier<Site>]
    /// Anybody where empty.
    public var caseManagers: [Identifier<CaseManager>]
    public var weekdays: Set<Weekday>
    /// When the talk may begin and end, by the clock on the wall.
    public var hours: ClosedRange<TimeOfDay>
    public var language: SpokenLanguage?
    public var mayBeInterpreted: Bool
    public var skill: Skill?
    public var channel: Channel
    public var mustBeStepFree: Bool
    public var isUrgent: Bool
    /// The service has called off an appointment of theirs.
    public var hasPriority: Bool
    public var since: Instant
    /// The time that is held for them.
    public var offered: AppointmentCode?

    /// Somebody who waits for what a query asks for, whatever its days.
    public init(
        _ query: SlotQuery,
        as code: AppointmentCode,
        hasPriority: Bool = false,
        since: Instant,
        offered: AppointmentCode? = nil
    ) {
        self.code = code
        kind = query.kind.id
        durationMinutes = query.durationMinutes
        sites = query.sites?.sorted() ?? []
        caseManagers = query.caseManagers?.sorted() ?? []
        weekdays = query.weekdays
        hours = query.hours
        language = query.language
        mayBeInterpreted = query.mayBeInterpreted
        skill = query.skill
        channel = query.channel
        mustBeStepFree = query.mustBeStepFree
        isUrgent = query.isUrgent
        self.hasPriority = hasPriority
        self.since = since
        self.offered = offered
    }

    /// What they wait for, on some days.
    public func query(of kind: AppointmentKind, on days: ClosedRange<LocalDate>) -> SlotQuery {
        var query = SlotQuery(kind: kind, days: days)
        query.durationMinutes = durationMinutes
        query.sites = sites.isEmpty ? nil : Set(sites)
        query.caseManagers = caseManagers.isEmpty ? nil : Set(caseManagers)
        query.weekdays = weekdays
        query.hours = hours
        query.language = language
        query.mayBeInterpreted = mayBeInterpreted
        query.skill = skill
        query.channel = channel
        query.mustBeStepFree = mustBeStepFree
        query.isUrgent = isUrgent
        return query
    }
}
