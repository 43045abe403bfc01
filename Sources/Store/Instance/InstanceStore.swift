public import Core
public import Postgres

/// The instance of the county in a database: all that is known of it for its plan year.
public enum InstanceStore {
    /// The stored instance, equal to the one that was imported, in the order of its files.
    ///
    /// - Returns: The instance; `nil` before the first import.
    /// - Throws: ``HiddenReasons`` for a login that may not read why everybody is away; ``PostgresError``.
    public static func load(from connection: inout Connection) throws -> Instance? {
        guard var instance = try loadForPlanning(from: &connection) else { return nil }
        instance.leaves = try LeaveStore.all(in: &connection)
        instance.demand = try DemandStore.all(in: &connection)
        instance.bookings = try BookingRecordStore.all(in: &connection)
        return instance
    }

    /// The stored instance without what plans take no notice of: demand, past bookings, and why somebody is away.
    ///
    /// - Returns: The instance, each leave of the same kind; `nil` before the first import.
    public static func loadForPlanning(from connection: inout Connection) throws(PostgresError) -> Instance? {
        try load(
            leaves: LeaveStore.forPlanning,
            staff: CaseManagerStore.all,
            bodies: EmployingBodyStore.all,
            coverRules: CoverRuleStore.all,
            staffRules: ContractStore.rules,
            from: &connection
        )
    }

    /// The stored instance as those see it who book: somebody is away or is not, and nobody is told why, nor of posts,
    /// shares of a post, or agreements between bodies.
    ///
    /// - Returns: The instance, with approved leave alone and each of the same kind; `nil` before the first import.
    public static func loadForBooking(from connection: inout Connection) throws(PostgresError) -> Instance? {
        try load(
            leaves: LeaveStore.withoutReasons,
            staff: CaseManagerStore.withoutShares,
            bodies: EmployingBodyStore.withoutPosts,
            coverRules: { _ throws(PostgresError) in [] },
            staffRules: { _, _ throws(PostgresError) in StaffRules() },
            from: &connection
        )
    }

    private static func load(
        leaves: (inout Connection) throws(PostgresError) -> [Leave],
        staff: (inout Connection) throws(PostgresError) -> [CaseManager],
        bodies: (inout Connection) throws(PostgresError) -> [EmployingBody],
        coverRules: (inout Connection) throws(PostgresError) -> [CoverRule],
        staffRules: (TimeOfDay, inout Connection) throws(PostgresError) -> StaffRules,
        from connection: inout Connection
    ) throws(PostgresError) -> Instance? {
        guard let stored = try CountyStore.stored(in: &connection),
            let limits = try WorkingTimeLimitsStore.stored(in: &connection)
        else { return nil }
        return Instance(
            name: stored.instanceName,
            planYear: stored.planYear,
            limits: limits,
            county: stored.county,
            municipalities: try MunicipalityStore.all(in: &connection),
            sites: try SiteStore.all(in: &connection),
            bodies: try bodies(&connection),
            coverRules: try coverRules(&connection),
            caseManagers: try staff(&connection),
            onSiteHours: try OnSiteHoursStore.all(in: &connection),
            journeys: try JourneyStore.all(in: &connection),
            events: try TeamEventStore.all(in: &connection),
            leaves: try leaves(&connection),
            closures: try ClosureStore.all(in: &connection),
            holidays: try PublicHolidayStore.all(in: &connection),
            demand: [],
            bookings: [],
            staffRules: try staffRules(limits.halfDaySplit, &connection)
        )
    }

    /// Stores an instance in the place of the one that was there.
    ///
    /// The published plan stays as it is: an instance that has no more place for it is refused.
    ///
    /// - Parameters:
    ///   - instance: The whole instance, of the same county as the stored one.
    ///   - now: When it is stored.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Returns: The revision that it made.
    /// - Throws: ``InstanceRefusal``; ``UnknownName`` where the instance does not fit together; ``PostgresError``.
    @discardableResult
    public static func replace(
        _ instance: Instance,
        at now: Instant,
        in connection: inout Connection
    ) throws -> Revision {
        try Revision.waitForTurn(in: &connection)
        try refuse(instance, in: &connection)
        let shown = try ShownNames(in: &connection)
        try CountyStore.replace(instance, in: &connection)
        try WorkingTimeLimitsStore.replace(instance.limits, in: &connection)
        try replaceRows(of: instance, in: &connection)
        try removeVanished(from: instance, in: &connection)
        try shown.raiseEntries(at: now, in: &connection)
        let revision = try Revision.record(.importing, at: now, in: &connection)
        try connection.run(
            """
            SELECT audit.record('import', \(instance.county.id), jsonb_build_object('revision', \(revision.number)))
            """
        )
        return revision
    }

    /// Throws where the database cannot take the instance as a whole.
    private static func refuse(_ instance: Instance, in connection: inout Connection) throws {
        if let stored = try CountyStore.stored(in: &connection), stored.county.id != instance.county.id {
            throw InstanceRefusal.anotherCounty(stored: stored.county.id, offered: instance.county.id)
        }
        let broken = try PlanDependence.all(in: &connection).filter { !$0.isMet(by: instance) }
        guard broken.isEmpty else {
            throw InstanceRefusal.planDependsOn(broken)
        }
    }

    /// Stores everything that the instance has, names before what refers to them.
    private static func replaceRows(of instance: Instance, in connection: inout Connection) throws {
        try MunicipalityStore.merge(instance.municipalities, in: &connection)
        let municipalities = try MunicipalityStore.keys(in: &connection)
        try EmployingBodyStore.merge(instance.bodies, in: &connection)
        let bodies = try EmployingBodyStore.keys(in: &connection)
        try SiteStore.merge(instance.sites, municipalities: municipalities, bodies: bodies, in: &connection)
        let sites = try SiteStore.keys(in: &connection)
        try CaseManagerStore.merge(instance.caseManagers, bodies: bodies, sites: sites, in: &connection)
        let people = try CaseManagerStore.keys(in: &connection)
        try OnSiteHoursStore.merge(instance.onSiteHours, sites: sites, in: &connection)
        try TeamEventStore.merge(instance.events, sites: sites, in: &connection)

        try CoverRuleStore.replaceAll(with: instance.coverRules, bodies: bodies, sites: sites, in: &connection)
        try ClosureStore.replaceAll(with: instance.closures, sites: sites, in: &connection)
        try PublicHolidayStore.replaceAll(with: instance.holidays, in: &connection)
        try WorkingWindowStore.replaceAll(with: instance.caseManagers, keys: people, in: &connection)
        try LeaveStore.replaceAll(with: instance.leaves, caseManagers: people, in: &connection)
        try JourneyStore.replaceAll(with: instance.journeys, sites: sites, in: &connection)
        try InvitationStore.replaceAll(
            with: instance.events,
            keys: TeamEventStore.keys(in: &connection),
            bodies: bodies,
            caseManagers: people,
            in: &connection
        )
        try DemandStore.replaceAll(with: instance.demand, municipalities: municipalities, in: &connection)
        try BookingRecordStore.replaceAll(with: instance.bookings, sites: sites, in: &connection)
    }

    /// Removes what the instance no longer has, now that nothing refers to it.
    private static func removeVanished(
        from instance: Instance,
        in connection: inout Connection
    ) throws(PostgresError) {
        try TeamEventStore.removeAll(but: instance.events, in: &connection)
        try OnSiteHoursStore.removeAll(but: instance.onSiteHours, in: &connection)
        try CaseManagerStore.removeAll(but: instance.caseManagers, in: &connection)
        try SiteStore.removeAll(but: instance.sites, in: &connection)
        try MunicipalityStore.removeAll(but: instance.municipalities, in: &connection)
        try EmployingBodyStore.removeAll(but: instance.bodies, in: &connection)
    }
}
