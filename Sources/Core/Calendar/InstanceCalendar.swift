/// A county's year laid out in time: what is held, who works, who is away, and who may go where.
///
/// Built once from an ``Instance``; every question is then answered by look-up and arithmetic. Overlapping sessions
/// of one site stay apart here; what they need together is counted by the rules.
public struct InstanceCalendar: Sendable {
    public let instance: Instance
    public let zone: Zone
    /// The day whose knowledge of leave counts; everything is known where it is `nil`.
    public let asOf: LocalDate?

    let sites: [Identifier<Site>: Site]
    let bodies: [Identifier<EmployingBody>: EmployingBody]
    let caseManagers: [Identifier<CaseManager>: CaseManager]
    let hours: [Identifier<Site>: [OnSiteHours]]
    let leaves: [Identifier<CaseManager>: [Leave]]
    let holidays: [LocalDate: PublicHoliday]
    let modes: CoverModes
    let matrices: [Transport: TravelMatrix]

    /// Lays out an instance.
    ///
    /// - Parameters:
    ///   - instance: The county and its year.
    ///   - zone: The zone in which all its wall times are meant.
    ///   - asOf: The day whose knowledge of leave counts; everything is known where it is `nil`.
    public init(_ instance: Instance, zone: Zone, asOf: LocalDate? = nil) {
        self.instance = instance
        self.zone = zone
        self.asOf = asOf
        sites = Dictionary(instance.sites.map { ($0.id, $0) }) { first, _ in first }
        bodies = Dictionary(instance.bodies.map { ($0.id, $0) }) { first, _ in first }
        caseManagers = Dictionary(instance.caseManagers.map { ($0.id, $0) }) { first, _ in first }
        hours = Dictionary(grouping: instance.onSiteHours, by: \.site)
        leaves = Dictionary(grouping: instance.leaves, by: \.caseManager)
        holidays = Dictionary(instance.holidays.map { ($0.date, $0) }) { first, _ in first }
        modes = CoverModes(instance.coverRules)
        matrices = Dictionary(
            uniqueKeysWithValues: Transport.allCases.map { ($0, TravelMatrix(instance.journeys, by: $0)) }
        )
    }

    public func site(_ id: Identifier<Site>) -> Site? { sites[id] }

    public func body(_ id: Identifier<EmployingBody>) -> EmployingBody? { bodies[id] }

    public func caseManager(_ id: Identifier<CaseManager>) -> CaseManager? { caseManagers[id] }

    /// When a stay of a plan is; `nil` where clocks jump over all of it.
    public func period(of presence: Presence) -> Range<Instant>? {
        period(on: presence.date, from: presence.start, to: presence.end)
    }

    /// When something lasts that is written as two wall times of a date.
    ///
    /// - Returns: The time elapsing between them; `nil` where clocks jump over all of it.
    func period(on date: LocalDate, from start: TimeOfDay, to end: TimeOfDay) -> Range<Instant>? {
        let lower = zone.instant(of: LocalTime(date, start))
        let upper = zone.instant(of: LocalTime(date, end))
        return lower < upper ? lower..<upper : nil
    }
}
