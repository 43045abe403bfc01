internal import Core
internal import Postgres

/// The names that entries of calendars show: a site's with its address, an event's.
///
/// They are the county's and not the entry's, so that an import can change what subscribers see without any plan.
struct ShownNames {
    /// What is shown, as its bytes.
    private let sites: [Identifier<Site>: [UInt8]]
    private let events: [Identifier<TeamEvent>: [UInt8]]

    /// The names as they are stored.
    init(in connection: inout Connection) throws(PostgresError) {
        let sites = try connection.run(
            "SELECT code, name || E'\\n' || address FROM plan.site"
        ).map { row throws(PostgresError) in
            (try row.value(0, as: Identifier<Site>.self), Array(try row.text(1).utf8))
        }
        let events = try connection.run("SELECT code, name FROM plan.team_event").map { row throws(PostgresError) in
            (try row.value(0, as: Identifier<TeamEvent>.self), Array(try row.text(1).utf8))
        }
        self.sites = Dictionary(sites) { first, _ in first }
        self.events = Dictionary(events) { first, _ in first }
    }

    /// Gives the entries that show another name now their next version, later than the last by a second at least.
    ///
    /// - Parameters:
    ///   - now: When the names have changed.
    ///   - connection: In the transaction that has changed them.
    /// - Throws: ``PostgresError``.
    func raiseEntries(at now: Instant, in connection: inout Connection) throws(PostgresError) {
        let current = try ShownNames(in: &connection)
        let renamedSites = sites.filter { current.sites[$0.key] != $0.value }.keys.sorted()
        let renamedEvents = events.filter { current.events[$0.key] != $0.value }.keys.sorted()
        guard !renamedSites.isEmpty || !renamedEvents.isEmpty else { return }
        try connection.run(
            """
            UPDATE plan.calendar_series
               SET sequence = sequence + 1, changed_at = greatest(\(now), changed_at + interval '1 second')
             WHERE site_id IN (SELECT id FROM plan.site WHERE code = ANY (\(renamedSites)))
                OR team_event_id IN (SELECT id FROM plan.team_event WHERE code = ANY (\(renamedEvents)))
            """
        )
    }
}
