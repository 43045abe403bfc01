internal import Core
internal import Postgres

/// With whom and where, by their keys.
struct BookedPlace {
    let caseManager: Key<CaseManager>
    let site: Key<Site>

    /// Takes the person, and the first of some rooms that is free.
    ///
    /// Holds that have run out are given back first. Whoever waits for a room has a person and no room, so that nobody
    /// waits for somebody who waits for them.
    ///
    /// - Parameters:
    ///   - rooms: Those that seem to be free, by their numbers, the best first.
    ///   - period: When, with what is kept free around the talk.
    ///   - appointment: For which appointment.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: The room's number.
    /// - Throws: ``BookingRefusal/taken``, ``PostgresError``.
    func take(
        rooms: [Int],
        during period: Range<Instant>,
        for appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws -> Int {
        let person = try ResourceStore.key(of: caseManager, in: &connection)
        let keys = try ResourceStore.keys(ofRooms: rooms, at: site, in: &connection)
        try OccupancyStore.releaseExpired(among: [person] + keys.values, during: period, in: &connection)
        guard try OccupancyStore.take(person, during: period, for: appointment, in: &connection) else {
            throw BookingRefusal.taken
        }
        for room in rooms {
            guard let key = keys[room] else { continue }
            if try OccupancyStore.take(key, during: period, for: appointment, in: &connection) { return room }
        }
        throw BookingRefusal.taken
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
        let (person, place) = try connection.run(
            """
            SELECT (SELECT id FROM plan.case_manager WHERE code = \(caseManager)),
                   (SELECT id FROM plan.site WHERE code = \(site))
            """
        ).single { row throws(PostgresError) in
            (try row.value(0, as: Key<CaseManager>?.self), try row.value(1, as: Key<Site>?.self))
        }
        guard let person else { throw UnknownName(entity: "CaseManager", name: caseManager.rawValue) }
        guard let place else { throw UnknownName(entity: "Site", name: site.rawValue) }
        self.init(caseManager: person, site: place)
    }
}
