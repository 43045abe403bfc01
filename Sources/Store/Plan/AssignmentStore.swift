internal import Core
internal import Postgres

/// The rows of the published plan in the database.
enum AssignmentStore {
    /// A row with the key it has.
    struct Stored {
        let key: Int64
        let presence: Presence
    }

    /// The rows of some days, of every day where none are named, and of one person, of everybody where nobody is named;
    /// in no order.
    static func all(
        on days: ClosedRange<LocalDate>?,
        of caseManager: Identifier<CaseManager>? = nil,
        in connection: inout Connection
    ) throws(PostgresError) -> [Stored] {
        try connection.run(
            """
            SELECT assignment.id, assignment.date, site.code, assignment.starts, assignment.ends, case_manager.code,
                   assignment.kind
              FROM plan.assignment
              JOIN plan.case_manager ON case_manager.id = assignment.case_manager_id
              LEFT JOIN plan.site ON site.id = assignment.site_id
             WHERE assignment.date >= coalesce(\(days?.lowerBound), '-infinity')
               AND assignment.date <= coalesce(\(days?.upperBound), 'infinity')
               AND coalesce(case_manager.code = \(caseManager), true)
            """
        ).map { row throws(PostgresError) in
            Stored(
                key: try row.value(0),
                presence: Presence(
                    date: try row.value(1),
                    site: try row.value(2),
                    start: try row.value(3),
                    end: try row.value(4),
                    caseManager: try row.value(5),
                    kind: try row.value(6)
                )
            )
        }
    }

    static func remove(_ rows: [Stored], in connection: inout Connection) throws(PostgresError) {
        guard !rows.isEmpty else { return }
        try connection.run("DELETE FROM plan.assignment WHERE id = ANY (\(rows.map(\.key)))")
    }

    /// Adds rows of an applied plan.
    static func add(
        _ presences: [Presence],
        of plan: Key<AppliedPlan>,
        zone: Zone,
        in connection: inout Connection
    ) throws {
        let people = try CaseManagerStore.keys(in: &connection)
        let sites = try SiteStore.keys(in: &connection)
        let rows = try presences.map { presence in
            (
                presence: presence,
                person: try people.key(of: presence.caseManager),
                site: try sites.optionalKey(of: presence.site),
                during: try presence.period(in: zone)
            )
        }
        try connection.copy(
            rows,
            into: "plan.assignment",
            columns: ["applied_plan_id", "case_manager_id", "site_id", "date", "starts", "ends", "during", "kind"]
        ) { row, line in
            line.append(plan)
            line.append(row.person)
            line.append(row.site)
            line.append(row.presence.date)
            line.append(row.presence.start)
            line.append(row.presence.end)
            line.append(row.during)
            line.append(row.presence.kind)
        }
    }
}

extension Presence {
    /// When the stay is.
    fileprivate func period(in zone: Zone) throws(PlanRefusal) -> Range<Instant> {
        do {
            let lower = try zone.startInstant(of: LocalTime(date, start))
            let upper = try zone.endInstant(of: LocalTime(date, end))
            // A stay that ends before it begins goes out empty, which the table refuses.
            return lower..<max(lower, upper)
        } catch {
            throw .skippedTime(self, error)
        }
    }
}
