internal import Core
internal import Postgres

/// The closures in the database.
enum ClosureStore {
    /// Every closure, those of the files in their order and first.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Closure] {
        try stored(in: &connection).map(\.closure)
    }

    /// Every closure with its number, in the same order.
    static func stored(in connection: inout Connection) throws(PostgresError) -> [StoredClosure] {
        try connection.run(
            """
            SELECT closure.id, closure.is_imported, site.code, employing_body.code, closure.room, lower(closure.days),
                   upper(closure.days) - 1, closure.starts, closure.ends, closure.kind, closure.reason
              FROM plan.closure
              LEFT JOIN plan.site ON site.id = closure.site_id
              LEFT JOIN plan.employing_body ON employing_body.id = closure.employing_body_id
             ORDER BY closure.is_imported DESC, closure.ordinal, closure.id
            """
        ).map { row throws(PostgresError) in
            let number: Int = try row.value(0)
            let site: Identifier<Site>? = try row.value(2)
            let (first, last): (LocalDate, LocalDate) = (try row.value(5), try row.value(6))
            let reason: String = try row.value(10)
            guard try !row.value(1, as: Bool.self) else {
                let closure = Closure(site: SiteScope(site), first: first, last: last, reason: reason)
                return StoredClosure(number: number, closure: closure)
            }
            let body: Identifier<EmployingBody>? = try row.value(3)
            let room: Int? = try row.value(4)
            let starts: TimeOfDay? = try row.value(7)
            let ends: TimeOfDay? = try row.value(8)
            let closure = Closure(
                Closure.Scope(body: body, site: site, room: room),
                first: first,
                last: last,
                part: starts.flatMap { starts in ends.map { starts..<$0 } },
                kind: try row.value(9),
                reason: reason
            )
            return StoredClosure(number: number, closure: closure)
        }
    }

    /// Stores the closures of the county's files in the place of those that were there.
    static func replaceAll(
        with closures: [Closure],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        let rows = try closures.filter(\.isImported).map { closure in
            (closure: closure, site: try sites.optionalKey(of: closure.site?.site))
        }
        try connection.run("DELETE FROM plan.closure WHERE is_imported")
        try connection.copy(
            rows.enumerated(),
            into: "plan.closure",
            columns: ["ordinal", "site_id", "days", "reason"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.site)
            line.append(Range(from: row.element.closure.first, through: row.element.closure.last))
            line.append(row.element.closure.reason)
        }
    }
}

extension Closure.Scope {
    fileprivate init(body: Identifier<EmployingBody>?, site: Identifier<Site>?, room: Int?) {
        if let body {
            self = .body(body)
        } else if let site {
            self = room.map { .room(site, number: $0) } ?? .site(site)
        } else {
            self = .every
        }
    }
}
