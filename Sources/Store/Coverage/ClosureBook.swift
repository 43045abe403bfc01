public import Core
public import Postgres

/// The closures of a county as those keep them who are responsible for them.
public enum ClosureBook {
    /// Why a closure is not noted, confirmed or taken back.
    public enum Refusal: Error, Hashable {
        /// No body, site or room of this name.
        case unknownSubject
        case unknownNumber(Int)
        /// It is a row of the county's files, and changes with them.
        case imported(Int)
    }

    /// Every closure, those of the files first.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [StoredClosure] {
        try ClosureStore.stored(in: &connection)
    }

    /// Which bodies' closures are known for a year: those that somebody confirmed, and those of which the files have one.
    public static func confirmations(
        for year: Int,
        in connection: inout Connection
    ) throws(PostgresError) -> [ClosureConfirmation] {
        try connection.run(
            """
            SELECT employing_body.code, closure_confirmation.confirmed_by, closure_confirmation.confirmed_at
              FROM plan.employing_body
              LEFT JOIN plan.closure_confirmation
                ON closure_confirmation.employing_body_id = employing_body.id AND closure_confirmation.year = \(year)
             WHERE closure_confirmation.year IS NOT NULL
                OR EXISTS (
                    SELECT FROM plan.closure LEFT JOIN plan.site ON site.id = closure.site_id
                     WHERE closure.is_imported
                       AND (closure.site_id IS NULL OR site.host_body_id = employing_body.id)
                       AND closure.days && daterange(
                           make_date(\(year)::integer, 1, 1), make_date(\(year)::integer + 1, 1, 1)
                       )
                )
             ORDER BY employing_body.ordinal, employing_body.id
            """
        ).map { row throws(PostgresError) in
            ClosureConfirmation(
                body: try row.value(0),
                year: year,
                confirmedBy: try row.value(1),
                confirmedAt: try row.value(2)
            )
        }
    }

    /// Notes a closure.
    ///
    /// - Parameters:
    ///   - closure: One that is no row of the files.
    ///   - connection: In a transaction.
    /// - Returns: Its number, and how many appointments need a decision because of it.
    /// - Throws: ``Refusal``; ``PostgresError`` for whoever does not keep these closures.
    public static func add(
        _ closure: Closure,
        in connection: inout Connection
    ) throws -> (number: Int, stranded: Int) {
        let (body, site, room) = closure.scope.parts
        return try reading {
            () throws(PostgresError) in
            try connection.run(
                """
                SELECT number, stranded
                  FROM plan.add_closure(
                      \(body), \(site), \(room), \(closure.first), \(closure.last), \(closure.part?.lowerBound),
                      \(closure.part?.upperBound), \(closure.kind), \(closure.reason)
                  )
                """
            ).single { row throws(PostgresError) in
                (number: try row.value(0), stranded: try row.value(1))
            }
        }
    }

    /// Takes a closure back that was noted.
    public static func remove(_ number: Int, in connection: inout Connection) throws {
        try reading(number) { () throws(PostgresError) in
            _ = try connection.run("SELECT plan.remove_closure(\(number))")
        }
    }

    /// Says that the closures of a body are known for a year.
    public static func confirm(
        _ body: Identifier<EmployingBody>,
        for year: Int,
        in connection: inout Connection
    ) throws {
        try reading { () throws(PostgresError) in
            _ = try connection.run("SELECT plan.confirm_closures(\(body), \(year)::integer)")
        }
    }

    /// Runs what the database may refuse under names of its own, and throws what these mean.
    private static func reading<Value>(
        _ number: Int = 0,
        _ body: () throws(PostgresError) -> Value
    ) throws -> Value {
        do throws(PostgresError) {
            return try body()
        } catch {
            guard case .refused(let constraint, _) = error else { throw error }
            switch constraint.name {
            case "closure_subject_known": throw Refusal.unknownSubject
            case "closure_known": throw Refusal.unknownNumber(number)
            case "closure_of_files_stays": throw Refusal.imported(number)
            default: throw error
            }
        }
    }
}

extension Closure.Scope {
    fileprivate var parts: (body: Identifier<EmployingBody>?, site: Identifier<Site>?, room: Int?) {
        switch self {
        case .every: (nil, nil, nil)
        case .site(let site): (nil, site, nil)
        case .room(let site, let number): (nil, site, number)
        case .body(let body): (body, nil, nil)
        }
    }
}
