internal import Core
internal import Postgres

/// The ways between sites in the database.
enum JourneyStore {
    /// Every way, by car and by transit, in the order of the files.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Journey] {
        try connection.run(
            """
            SELECT origin.code, destination.code, journey.minutes, journey.road_kilometres, journey.headway_minutes,
                   journey.transfers, journey.first_departure, journey.last_arrival, journey.via
              FROM plan.journey
              JOIN plan.site AS origin ON origin.id = journey.from_site_id
              JOIN plan.site AS destination ON destination.id = journey.to_site_id
             ORDER BY journey.ordinal, journey.id
            """
        ).map { row throws(PostgresError) in
            Journey(
                from: try row.value(0),
                to: try row.value(1),
                minutes: try row.value(2),
                means: try means(of: row),
                via: try row.value(8)
            )
        }
    }

    private static func means(of row: borrowing Row) throws(PostgresError) -> Journey.Means {
        if let roadKilometres = try row.value(3, as: DecimalNumber?.self) {
            return .car(roadKilometres: roadKilometres)
        }
        return .transit(
            Journey.Timetable(
                headwayMinutes: try row.value(4),
                transfers: try row.value(5),
                firstDeparture: try row.value(6),
                lastArrival: try row.value(7)
            )
        )
    }

    /// Stores ways in the place of all that were there.
    static func replaceAll(
        with journeys: [Journey],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        let rows = try journeys.map { journey in
            (journey: journey, from: try sites.key(of: journey.from), to: try sites.key(of: journey.to))
        }
        try connection.run("DELETE FROM plan.journey")
        try connection.copy(
            rows.enumerated(),
            into: "plan.journey",
            columns: [
                "ordinal", "from_site_id", "to_site_id", "transport", "minutes", "road_kilometres", "headway_minutes",
                "transfers", "first_departure", "last_arrival", "via",
            ]
        ) { row, line in
            let journey = row.element.journey
            line.append(row.offset)
            line.append(row.element.from)
            line.append(row.element.to)
            line.append(journey.transport)
            line.append(journey.minutes)
            line.append(journey.roadKilometres)
            line.append(journey.timetable?.headwayMinutes)
            line.append(journey.timetable?.transfers)
            line.append(journey.timetable?.firstDeparture)
            line.append(journey.timetable?.lastArrival)
            line.append(journey.via)
        }
    }
}

extension Journey {
    fileprivate var roadKilometres: DecimalNumber? {
        switch means {
        case .car(let roadKilometres): roadKilometres
        case .transit: nil
        }
    }

    fileprivate var timetable: Timetable? {
        switch means {
        case .car: nil
        case .transit(let timetable): timetable
        }
    }
}
