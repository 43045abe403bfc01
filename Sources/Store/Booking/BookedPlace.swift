internal import Core
internal import Postgres

/// With whom and where, by their keys.
struct BookedPlace {
    let caseManager: Key<CaseManager>
    let site: Key<Site>

    /// Takes the person and a room for an appointment.
    ///
    /// - Parameters:
    ///   - room: The room, counted from 1.
    ///   - period: When, with what is kept free around the talk.
    ///   - appointment: For which appointment.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Throws: ``BookingRefusal/taken``, ``PostgresError``.
    func take(
        room: Int,
        during period: Range<Instant>,
        for appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws {
        let resources = try ResourceStore.keys(of: caseManager, room: room, at: site, in: &connection)
        try OccupancyStore.take(resources, during: period, for: appointment, in: &connection)
    }
}

extension BookedPlace {
    /// The keys of a person and a site.
    ///
    /// - Throws: ``UnknownName``, ``PostgresError``.
    init(
        of caseManager: Identifier<CaseManager>,
        at site: Identifier<Site>,
        in connection: inout Connection
    ) throws {
        self.init(
            caseManager: try CaseManagerStore.keys(in: &connection).key(of: caseManager),
            site: try SiteStore.keys(in: &connection).key(of: site)
        )
    }
}
