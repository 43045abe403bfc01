public import Core
public import Postgres

/// Whose appointments are.
public enum ClientAppointmentStore {
    /// Books or holds a time for a client: both or neither, in one statement.
    ///
    /// - Parameters:
    ///   - order: What is to be booked.
    ///   - client: For whom.
    ///   - code: The name of a new appointment.
    ///   - key: The sender's name for this request.
    ///   - county: The county, in which it is possible so far.
    ///   - connection: Where it is booked.
    /// - Returns: The appointment; as it is by now, where the request was done before.
    /// - Throws: ``BookingRefusal``; ``ClientRefusal``; ``CountyChanged``; ``PostgresError``.
    public static func book(
        _ order: BookingOrder,
        for client: ClientNumber,
        as code: AppointmentCode,
        key: RequestKey,
        in county: KnownCounty,
        to connection: inout Connection
    ) throws -> Appointment {
        let content = "\(order.content) for \(client)"
        do {
            return try readingRefusals(of: code) { () throws(PostgresError) in
                try connection.run(
                    """
                    SELECT \(Appointment.columns)
                      FROM casefile.book_for_client(
                          \(client), \(key.rawValue), \(content), \(county.revision), \(code), \(order.query.kind.id),
                          \(order.caseManager), \(order.site), \(order.talk), \(order.occupied),
                          \(order.holdSeconds.map(Double.init)), \(order.query.interpretedLanguage),
                          \(order.query.channel), \(order.query.isUrgent), \(order.isHidden),
                          \(order.overbookedBecause), \(nil as AppointmentCode?)
                      )
                    """
                ).single(Appointment.init)
            }
        } catch let error as PostgresError {
            throw ClientRefusal(error, of: client) ?? error as any Error
        }
    }

    /// Says whose an appointment is; the same again changes nothing.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - client: Whose it is.
    ///   - connection: Where it is.
    /// - Throws: ``ClientRefusal``, also where the client is in another talk then; ``PostgresError``.
    public static func link(
        _ code: AppointmentCode,
        to client: ClientNumber,
        in connection: inout Connection
    ) throws {
        try readingClientRefusals(of: client, code) { () throws(PostgresError) in
            try connection.run("SELECT casefile.link_client(\(code), \(client))")
        }
    }

    /// Says that an appointment is nobody's that is known; where it is so already, nothing changes.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - connection: Where it is.
    /// - Throws: ``ClientRefusal`` where there is no such appointment; ``PostgresError``.
    public static func unlink(_ code: AppointmentCode, in connection: inout Connection) throws {
        try readingClientRefusals(of: nil, code) { () throws(PostgresError) in
            try connection.run("SELECT casefile.unlink_client(\(code))")
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
        return Dictionary(pairs) { first, _ in first }
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
