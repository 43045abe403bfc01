internal import Core
internal import Postgres

/// The municipalities of the county in the database.
enum MunicipalityStore {
    /// Every municipality, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Municipality] {
        try connection.run(
            """
            SELECT code, name, kind, status, population, population_status, area_square_kilometres, latitude, longitude,
                   river_side, has_foreigners_office, site_kind, note
              FROM plan.municipality
             ORDER BY ordinal, id
            """
        ).map { row throws(PostgresError) in
            Municipality(
                id: try row.value(0),
                name: try row.value(1),
                kind: try row.value(2),
                status: try row.value(3),
                population: try row.value(4),
                populationStatus: try row.value(5),
                areaSquareKilometres: try row.value(6),
                position: Position(latitude: try row.value(7), longitude: try row.value(8)),
                riverSide: try row.value(9),
                hasForeignersOffice: try row.value(10),
                siteKind: try row.value(11),
                note: try row.value(12)
            )
        }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<Municipality> {
        try Keys(try connection.run("SELECT code, id FROM plan.municipality"))
    }

    /// Stores municipalities, each in the place of the one with its name.
    static func merge(_ municipalities: [Municipality], in connection: inout Connection) throws(PostgresError) {
        for (ordinal, municipality) in municipalities.enumerated() {
            try merge(municipality, at: ordinal, in: &connection)
        }
    }

    private static func merge(
        _ municipality: Municipality,
        at ordinal: Int,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run(
            """
            MERGE INTO plan.municipality AS stored
            USING (VALUES (
                \(ordinal), \(municipality.id), \(municipality.name), \(municipality.kind), \(municipality.status),
                \(municipality.population), \(municipality.populationStatus), \(municipality.areaSquareKilometres),
                \(municipality.position.latitude), \(municipality.position.longitude), \(municipality.riverSide),
                \(municipality.hasForeignersOffice), \(municipality.siteKind), \(municipality.note)
            )) AS given (
                ordinal, code, name, kind, status, population, population_status, area_square_kilometres, latitude,
                longitude, river_side, has_foreigners_office, site_kind, note
            ) ON stored.code = given.code
             WHEN MATCHED THEN UPDATE SET
                ordinal = given.ordinal, name = given.name, kind = given.kind, status = given.status,
                population = given.population, population_status = given.population_status,
                area_square_kilometres = given.area_square_kilometres, latitude = given.latitude,
                longitude = given.longitude, river_side = given.river_side,
                has_foreigners_office = given.has_foreigners_office, site_kind = given.site_kind, note = given.note
             WHEN NOT MATCHED THEN INSERT (
                ordinal, code, name, kind, status, population, population_status, area_square_kilometres, latitude,
                longitude, river_side, has_foreigners_office, site_kind, note
             ) VALUES (
                given.ordinal, given.code, given.name, given.kind, given.status, given.population,
                given.population_status, given.area_square_kilometres, given.latitude, given.longitude,
                given.river_side, given.has_foreigners_office, given.site_kind, given.note
             )
            """
        )
    }

    /// Removes the municipalities that are none of these.
    static func removeAll(but kept: [Municipality], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.municipality WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
