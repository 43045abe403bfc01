public import Core
public import Postgres

/// Those who wait, and the times that are held for them.
///
/// Each change is one statement, refused whole or done whole; inside a transaction, that must be undone where one throws.
public enum WaitingStore {
    /// Everybody who still waits.
    ///
    /// - Parameters:
    ///   - kinds: The county's kinds of appointments.
    ///   - connection: In one snapshot.
    /// - Returns: The list, in its order.
    /// - Throws: ``PostgresError``.
    public static func list(
        kinds: [AppointmentKind],
        in connection: inout Connection
    ) throws(PostgresError) -> WaitingList {
        let refusals = try connection.run(
            """
            SELECT waiting_entry.code, case_manager.code, starts
              FROM plan.waiting_refusal
              JOIN plan.waiting_entry ON waiting_entry.id = waiting_refusal.waiting_entry_id
              JOIN plan.case_manager ON case_manager.id = waiting_refusal.case_manager_id
             WHERE waiting_entry.state = 'waiting'
             ORDER BY waiting_entry.id, case_manager.code, starts
            """
        ).map { row throws(PostgresError) in
            WaitingList.Refusal(of: try row.value(2), with: try row.value(1), by: try row.value(0))
        }
        let entries = try connection.run(
            """
            SELECT \(WaitingEntry.columns)
              FROM plan.waiting_now
             WHERE state = 'waiting'
             ORDER BY place
            """
        ).map { row throws(PostgresError) in try WaitingEntry(row, kinds: kinds) }
        return WaitingList(entries.compactMap(\.self), refusals: Set(refusals))
    }

    /// Puts somebody on the list.
    ///
    /// - Parameters:
    ///   - query: What they wait for, whatever its days.
    ///   - code: The name of a new entry.
    ///   - calledOff: The appointment of theirs that the service has called off, which puts them before others.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is.
    /// - Returns: The entry; the one that was made before for the same key.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func add(
        _ query: SlotQuery,
        as code: AppointmentCode,
        calledOff: AppointmentCode?,
        key: RequestKey,
        to connection: inout Connection
    ) throws -> WaitingEntry {
        let entry = WaitingEntry(query, as: code, since: Instant(seconds: 0))
        let made = try readingRefusals(of: calledOff ?? code) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(WaitingEntry.columns)
                  FROM plan.add_waiting(
                      \(key.rawValue), \(code), \(entry.kind), \(entry.durationMinutes),
                      \(entry.sites.map(\.rawValue)), \(entry.caseManagers.map(\.rawValue)),
                      \(entry.weekdays.sorted { $0.rawValue < $1.rawValue }), \(entry.hours.lowerBound.minute),
                      \(entry.hours.upperBound.minute), \(entry.language), \(entry.mayBeInterpreted),
                      \(entry.skill), \(entry.channel), \(entry.mustBeStepFree), \(entry.isUrgent), \(calledOff)
                  )
                """
            ).single { row throws(PostgresError) in try WaitingEntry(row, kinds: [query.kind]) }
        }
        guard let made else { throw BookingRefusal.keyReused }
        return made
    }

    /// Holds a time for somebody who waits, for a day or until its start.
    ///
    /// - Parameters:
    ///   - order: The time.
    ///   - entry: Who waits.
    ///   - code: The name of a new appointment.
    ///   - key: The sender's name for this request.
    ///   - county: The county, in which it is possible so far.
    ///   - connection: Where it is held.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``ClientRefusal``; ``CountyChanged``; ``PostgresError``.
    public static func offer(
        _ order: BookingOrder,
        to entry: AppointmentCode,
        as code: AppointmentCode,
        key: RequestKey,
        in county: KnownCounty,
        on connection: inout Connection
    ) throws -> Appointment {
        do {
            return try readingRefusals(of: entry) { () throws(PostgresError) in
                try connection.run(
                    """
                    SELECT \(Appointment.columns)
                      FROM plan.offer_time(
                          \(entry), \(key.rawValue), \("offer \(entry.rawValue) \(order.content)"), \(county.revision),
                          \(code), \(order.caseManager), \(order.site), \(order.talk), \(order.occupied)
                      )
                    """
                ).single(Appointment.init)
            }
        } catch let error as PostgresError {
            throw ClientRefusal(error, of: nil) ?? error as any Error
        }
    }

    /// Makes an appointment of what is held for somebody who waits.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is held.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func accept(
        _ entry: AppointmentCode,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        try readingRefusals(of: entry, by: .confirm) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.accept_offer(\(key.rawValue), \("accept \(entry.rawValue)"), \(entry))
                """
            ).single(Appointment.init)
        }
    }

    /// Gives back what is held for somebody who waits, and does not offer it to them again; they keep their place.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is held.
    /// - Returns: The time that is free again.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func decline(
        _ entry: AppointmentCode,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        try readingRefusals(of: entry, by: .release) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.decline_offer(\(key.rawValue), \("decline \(entry.rawValue)"), \(entry))
                """
            ).single(Appointment.init)
        }
    }

    /// Says who waits; the same again changes nothing.
    ///
    /// - Parameters:
    ///   - entry: The place on the list.
    ///   - client: Whose it is.
    ///   - connection: Where it is.
    /// - Throws: ``ClientRefusal``; ``BookingRefusal``; ``PostgresError``.
    public static func link(
        _ entry: AppointmentCode,
        to client: ClientNumber,
        on connection: inout Connection
    ) throws {
        do {
            try readingRefusals(of: entry) { () throws(PostgresError) in
                _ = try connection.run("SELECT casefile.link_waiting(\(entry), \(client))")
            }
        } catch let error as PostgresError {
            throw ClientRefusal(error, of: client) ?? error as any Error
        }
    }

    /// Who waits under some codes, as far as a list says it.
    public static func tags(
        of codes: [AppointmentCode],
        in connection: inout Connection
    ) throws(PostgresError) -> [AppointmentCode: ClientTag] {
        let pairs = try connection.run(
            "SELECT code, number, initials, language FROM casefile.waiting_tags_of(\(codes.map(\.rawValue)))"
        ).map { row throws(PostgresError) in (try row.value(0, as: AppointmentCode.self), try ClientTag(row)) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Takes somebody off the list; what is held for them is given back.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - connection: Where it is.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func remove(_ entry: AppointmentCode, on connection: inout Connection) throws {
        try readingRefusals(of: entry, by: .release) { () throws(PostgresError) in
            _ = try connection.run("SELECT plan.remove_waiting(\(entry))")
        }
    }
}

extension WaitingEntry {
    /// What is read of an entry, in the order of ``init(_:kinds:)``.
    fileprivate static let columns: SQL.Fragment =
        """
        code, kind, duration_minutes, sites, case_managers, weekdays, earliest, latest, language, may_be_interpreted, \
        skill, channel, must_be_step_free, is_urgent, has_priority, since, offered
        """

    /// An entry; `nil` where its kind is none of these.
    fileprivate init?(_ row: borrowing Row, kinds: [AppointmentKind]) throws(PostgresError) {
        let id = try row.value(1, as: Identifier<AppointmentKind>.self)
        guard let kind = kinds.first(where: { $0.id == id }) else { return nil }
        var query = SlotQuery(kind: kind, days: LocalDate(dayNumber: 0)...LocalDate(dayNumber: 0))
        query.durationMinutes = try row.value(2)
        let sites = try row.value(3, as: [Identifier<Site>].self)
        query.sites = sites.isEmpty ? nil : Set(sites)
        let people = try row.value(4, as: [Identifier<CaseManager>].self)
        query.caseManagers = people.isEmpty ? nil : Set(people)
        query.weekdays = Set(try row.value(5, as: [Weekday].self))
        let (first, last) = (try row.value(6, as: Int.self), try row.value(7, as: Int.self))
        query.hours = (TimeOfDay(minute: first) ?? .midnight)...(TimeOfDay(minute: last) ?? .endOfDay)
        query.language = try row.value(8)
        query.mayBeInterpreted = try row.value(9)
        query.skill = try row.value(10)
        query.channel = try row.value(11)
        query.mustBeStepFree = try row.value(12)
        query.isUrgent = try row.value(13)
        self.init(
            query,
            as: try row.value(0),
            hasPriority: try row.value(14),
            since: try row.value(15),
            offered: try row.value(16)
        )
    }
}
