public import Core
public import Postgres

/// How many people the regions of the county need.
public enum PresenceMinimumStore {
    /// Every region that needs somebody, by name.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [PresenceMinimum] {
        try connection.run(
            """
            SELECT region, at_least,
                   ARRAY(
                       SELECT case_manager.code
                         FROM plan.presence_minimum_person
                         JOIN plan.case_manager ON case_manager.id = case_manager_id
                        WHERE presence_minimum_id = presence_minimum.id
                        ORDER BY case_manager.ordinal
                   )
              FROM plan.presence_minimum
             ORDER BY region
            """
        ).map { row throws(PostgresError) in
            PresenceMinimum(
                region: try row.value(0),
                people: Set(try row.value(2, as: [Identifier<CaseManager>].self)),
                atLeast: try row.value(1)
            )
        }
    }

    /// Lays down how many of some people a region needs.
    ///
    /// - Parameters:
    ///   - minimum: The region; one that needs nobody is forgotten.
    ///   - connection: As a coordinator.
    /// - Throws: ``LeaveRefusal`` where somebody is unknown; ``PostgresError``.
    public static func set(_ minimum: PresenceMinimum, in connection: inout Connection) throws {
        let people = minimum.people.sorted()
        try readingLeaveRefusals { () throws(PostgresError) in
            try connection.run(
                "SELECT plan.set_presence_minimum(\(minimum.region), \(people), \(minimum.atLeast))"
            )
        }
    }
}
