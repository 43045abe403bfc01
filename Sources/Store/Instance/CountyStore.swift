internal import Core
internal import Postgres

/// The one county of a database, with the names of its instance.
enum CountyStore {
    /// The county and what its instance is called; `nil` before the first import.
    static func stored(
        in connection: inout Connection
    ) throws(PostgresError) -> (county: County, instanceName: String, planYear: Int)? {
        try connection.run(
            """
            SELECT code, name, state, region_code, population, area_square_kilometres, time_zone, instance_name, plan_year
              FROM plan.county
            """
        ).first { row throws(PostgresError) in
            let county = County(
                id: try row.value(0),
                name: try row.value(1),
                state: try row.value(2),
                regionCode: try row.value(3),
                population: try row.value(4),
                areaSquareKilometres: try row.value(5),
                timeZone: try row.value(6)
            )
            return (county, instanceName: try row.value(7), planYear: try row.value(8))
        }
    }

    /// Stores the county in the place of the one that was there.
    static func replace(_ instance: Instance, in connection: inout Connection) throws(PostgresError) {
        let county = instance.county
        try connection.run(
            """
            MERGE INTO plan.county AS stored
            USING (VALUES (
                \(county.id), \(county.name), \(county.state), \(county.regionCode), \(county.population),
                \(county.areaSquareKilometres), \(county.timeZone), \(instance.name), \(instance.planYear)
            )) AS given (
                code, name, state, region_code, population, area_square_kilometres, time_zone, instance_name, plan_year
            ) ON true
             WHEN MATCHED THEN UPDATE SET
                code = given.code, name = given.name, state = given.state, region_code = given.region_code,
                population = given.population, area_square_kilometres = given.area_square_kilometres,
                time_zone = given.time_zone, instance_name = given.instance_name, plan_year = given.plan_year
             WHEN NOT MATCHED THEN INSERT (
                code, name, state, region_code, population, area_square_kilometres, time_zone, instance_name, plan_year
             ) VALUES (
                given.code, given.name, given.state, given.region_code, given.population,
                given.area_square_kilometres, given.time_zone, given.instance_name, given.plan_year
             )
            """
        )
    }
}
