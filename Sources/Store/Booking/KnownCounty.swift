public import Core
public import Postgres

/// The county as somebody knows it who books: what is possible in it is checked without asking again, and the database
/// tells where it has changed since.
public struct KnownCounty: Sendable {
    public let calendar: InstanceCalendar
    public let kinds: [AppointmentKind]
    /// What holds for whoever has read it.
    public let policy: BookingPolicy
    /// The revision that it was read at.
    public let revision: Int

    public init(
        _ calendar: InstanceCalendar,
        kinds: [AppointmentKind],
        policy: BookingPolicy = BookingPolicy(),
        revision: Int
    ) {
        self.calendar = calendar
        self.kinds = kinds
        self.policy = policy
        self.revision = revision
    }

    /// Reads the county.
    ///
    /// - Parameters:
    ///   - zone: The zone of a name.
    ///   - connection: In one snapshot.
    /// - Returns: The county; `nil` before the first import.
    /// - Throws: What `zone` throws; ``PostgresError``.
    public static func read(
        zone: (String) throws -> Zone,
        from connection: inout Connection
    ) throws -> KnownCounty? {
        guard let instance = try InstanceStore.loadForBooking(from: &connection) else { return nil }
        return KnownCounty(
            InstanceCalendar(instance, zone: try zone(instance.county.timeZone)),
            kinds: try AppointmentKindStore.all(in: &connection),
            policy: try BookingPolicyStore.current(in: &connection),
            revision: try revision(in: &connection)
        )
    }

    /// The revision of the county and its plan as they are now.
    public static func revision(in connection: inout Connection) throws(PostgresError) -> Int {
        try connection.run("SELECT revision FROM plan.head").value()
    }
}

/// The county or its plan has changed since it was read; what was asked for is to be checked anew.
public struct CountyChanged: Error, Hashable {
    public init() {}
}
