public import Core
public import Postgres

/// Whose appointments are.
public enum ClientAppointmentStore {
    /// Books or holds a time for a client or several: for all of them or not at all, in one statement.
    ///
    /// - Parameters:
    ///   - order: What is to be booked.
    ///   - party: For whom.
    ///   - code: The name of a new appointment.
    ///   - key: The sender's name for this request.
    ///   - county: The county, in which it is possible so far.
    ///   - series: The code of the first appointment of its series; none where it stands alone.
    ///   - connection: Where it is booked.
    /// - Returns: The appointment; as it is by now, where the request was done before.
    /// - Throws: ``BookingRefusal``; ``ClientRefusal``; ``CountyChanged``; ``PostgresError``.
    public static func book(
        _ order: BookingOrder,
        for party: ClientParty,
        as code: AppointmentCode,
        key: RequestKey,
        in county: KnownCounty,
        series: AppointmentCode? = nil,
        to connection: inout Connection
    ) throws -> Appointment {
        let numbers = party.clients.map(\.rawValue)
        let reason = party.beyondLimitBecause.map { " beyond the limit: \($0)" } ?? ""
        let content = "\(order.content) for \(numbers.joined(separator: " "))\(reason)"
        do {
            return try readingRefusals(of: code) { () throws(PostgresError) in
                try connection.run(
                    """
                    SELECT \(Appointment.columns)
                      FROM casefile.book_for_clients(
                          \(numbers), \(key.rawValue), \(content), \(county.revision), \(code), \(order.query.kind.id),
                          \(order.caseManager), \(order.site), \(order.talk), \(order.occupied),
                          \(order.holdSeconds.map(Double.init)), \(order.query.interpretedLanguage),
                          \(order.query.channel), \(order.query.isUrgent), \(order.isHidden),
                          \(order.overbookedBecause), \(series), \(order.query.mustBeStepFree), \(party.beyondLimitBecause)
                      )
                    """
                ).single(Appointment.init)
            }
        } catch let error as PostgresError {
            throw ClientRefusal(error, of: party.clients.first) ?? error as any Error
        }
    }

    /// Says whose an appointment is; the same again changes nothing.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - client: Whose it is.
    ///   - besidesOthers: Whether it may be somebody else's too, who comes along.
    ///   - reason: Why it is, though the client has as many ahead as they may; only coordinators may.
    ///   - connection: Where it is.
    /// - Throws: ``ClientRefusal``, also where the client is in another talk then; ``PostgresError``.
    public static func link(
        _ code: AppointmentCode,
        to client: ClientNumber,
        besidesOthers: Bool = false,
        beyondLimitBecause reason: String? = nil,
        in connection: inout Connection
    ) throws {
        try readingClientRefusals(of: client, code) { () throws(PostgresError) in
            try connection.run("SELECT casefile.link_client(\(code), \(client), \(besidesOthers), \(reason))")
        }
    }

    /// Says that an appointment is nobody's that is known; where it is so already, nothing changes.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - client: The one of several whose it is no longer; all of them where `nil`.
    ///   - connection: Where it is.
    /// - Throws: ``ClientRefusal`` where there is no such appointment or client; ``PostgresError``.
    public static func unlink(
        _ code: AppointmentCode,
        from client: ClientNumber? = nil,
        in connection: inout Connection
    ) throws {
        try readingClientRefusals(of: client, code) { () throws(PostgresError) in
            try connection.run("SELECT casefile.unlink_client(\(code), \(client))")
        }
    }

    /// Whose some appointments are, as far as a screen says it.
    public static func tags(
        of codes: [AppointmentCode],
        in connection: inout Connection
    ) throws(PostgresError) -> [AppointmentCode: ClientTag] {
        let pairs = try connection.run(
            "SELECT code, number, initials, language FROM casefile.tags_of(\(codes.map(\.rawValue)))"
        ).map { row throws(PostgresError) in (try row.value(0, as: AppointmentCode.self), try ClientTag(row)) }
        return Dictionary(pairs) { first, _ in
            ClientTag(
                number: first.number,
                initials: first.initials,
                others: first.others + 1,
                language: first.language
            )
        }
    }

    /// What clients have ahead, for whoever books another one for them; that they were told is written down.
    ///
    /// - Parameters:
    ///   - clients: The clients.
    ///   - code: An appointment that does not count, nor its series; none where `nil`.
    ///   - connection: Where they are; not in a transaction that only reads.
    /// - Returns: The appointments by start; of a series the next one.
    /// - Throws: ``PostgresError``.
    public static func ahead(
        of clients: [ClientNumber],
        besides code: AppointmentCode? = nil,
        in connection: inout Connection
    ) throws(PostgresError) -> [AppointmentAhead] {
        try connection.run(
            """
            SELECT number, day, hour, code
              FROM casefile.appointments_ahead(\(clients.map(\.rawValue)), \(code))
            """
        ).map { row throws(PostgresError) in
            AppointmentAhead(
                of: try row.value(0),
                at: LocalTime(try row.value(1), try row.value(2)),
                code: try row.value(3)
            )
        }
    }

    /// Whether one of several clients is in another talk, at each of some times.
    ///
    /// - Parameters:
    ///   - clients: The clients.
    ///   - starts: When the talk would begin.
    ///   - minutes: How long it would be.
    ///   - connection: Where they are.
    /// - Returns: An answer for each start.
    /// - Throws: ``PostgresError``.
    public static func areBusy(
        _ clients: [ClientNumber],
        from starts: [Instant],
        minutes: Int,
        in connection: inout Connection
    ) throws(PostgresError) -> [Bool] {
        try connection.run(
            "SELECT * FROM casefile.are_busy(\(clients.map(\.rawValue)), \(starts.map(\.seconds)), \(minutes))"
        ).map { row throws(PostgresError) in try row.value(0) }
    }

    /// Whom a client knows: with whom they last talked, else with whom they first will; `nil` for nobody. That somebody
    /// asked is written down.
    ///
    /// - Parameters:
    ///   - client: The client.
    ///   - connection: Where they are; not in a transaction that only reads.
    /// - Returns: The person.
    /// - Throws: ``ClientRefusal/unknownClient(_:)``; ``PostgresError``.
    public static func personKnown(
        to client: ClientNumber,
        in connection: inout Connection
    ) throws -> Identifier<CaseManager>? {
        try readingClientRefusals(of: client) { () throws(PostgresError) in
            try connection.run("SELECT casefile.person_known_to(\(client))").value()
        }
    }

    /// A client's appointments, for somebody who may hear about them. Whoever asks is written down, also in vain.
    ///
    /// - Parameters:
    ///   - client: The client, whether or not there is one of this number.
    ///   - ground: Why somebody may hear of them; nothing where they have shown nothing.
    ///   - connection: Where they are; not in a transaction that only reads.
    /// - Returns: The appointments by start.
    /// - Throws: ``ClientRefusal/notIdentified``, the same for a client with appointments, without, and for none at
    ///   all; ``PostgresError``.
    public static func appointments(
        of client: ClientNumber,
        on ground: Disclosure?,
        in connection: inout Connection
    ) throws -> [Appointment] {
        let codes: [String]? = try connection.run(
            "SELECT casefile.appointments_of(\(client), \(ground?.code), \(ground?.word))"
        ).value()
        guard let codes else { throw ClientRefusal.notIdentified }
        return try connection.run(
            """
            SELECT \(Appointment.columns)
              FROM plan.appointment_now
             WHERE code = ANY (\(codes))
             ORDER BY lower(during), code
            """
        ).map(Appointment.init)
    }
}

extension ClientTag {
    /// A tag from number, initials and language, after the code.
    init(_ row: borrowing Row) throws(PostgresError) {
        self.init(number: try row.value(1), initials: try row.value(2), language: try row.value(3))
    }
}

extension Disclosure {
    fileprivate var code: AppointmentCode? {
        guard case .code(let code) = self else { return nil }
        return code
    }

    fileprivate var word: String? {
        switch self {
        case .code: nil
        case .inPerson: "in_person"
        case .calledBack: "called_back"
        }
    }
}
