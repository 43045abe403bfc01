internal import Core
internal import Postgres

/// What a normal week brings to each municipality, in the database.
enum DemandStore {
    /// All demand, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Demand] {
        try connection.run(
            """
            SELECT municipality.code, demand.language, demand.share_of_municipality, demand.weekly_contacts
              FROM plan.demand
              JOIN plan.municipality ON municipality.id = demand.municipality_id
             ORDER BY demand.ordinal, demand.id
            """
        ).map { row throws(PostgresError) in
            Demand(
                municipality: try row.value(0),
                language: try row.value(1),
                shareOfMunicipality: try row.value(2),
                weeklyContacts: try row.value(3)
            )
        }
    }

    /// Stores demand in the place of all that was there.
    static func replaceAll(
        with allDemand: [Demand],
        municipalities: Keys<Municipality>,
        in connection: inout Connection
    ) throws {
        let rows = try allDemand.map { demand in
            (demand: demand, municipality: try municipalities.key(of: demand.municipality))
        }
        try connection.run("DELETE FROM plan.demand")
        try connection.copy(
            rows.enumerated(),
            into: "plan.demand",
            columns: ["ordinal", "municipality_id", "language", "share_of_municipality", "weekly_contacts"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.municipality)
            line.append(row.element.demand.language)
            line.append(row.element.demand.shareOfMunicipality)
            line.append(row.element.demand.weeklyContacts)
        }
    }
}
