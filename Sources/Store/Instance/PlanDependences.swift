internal import Core
internal import Postgres

extension PlanDependence {
    /// What the published plan and the appointments need, people first, each by name.
    static func all(in connection: inout Connection) throws(PostgresError) -> [PlanDependence] {
        let people = try connection.run(
            """
            SELECT case_manager.code, min(needed.date), max(needed.date)
              FROM (
                  SELECT case_manager_id, date FROM plan.assignment
                  UNION ALL
                  SELECT case_manager_id, (lower(during) AT TIME ZONE time_zone)::date FROM plan.appointment, plan.county
                   WHERE plan.takes_up_time(appointment.state)
              ) AS needed
              JOIN plan.case_manager ON case_manager.id = needed.case_manager_id
             GROUP BY case_manager.code
             ORDER BY case_manager.code
            """
        ).map { row throws(PostgresError) in
            PlanDependence(subject: .caseManager(try row.value(0)), days: try row.value(1)...(try row.value(2)))
        }
        let sites = try connection.run(
            """
            SELECT site.code, min(needed.date), max(needed.date)
              FROM (
                  SELECT site_id, date FROM plan.assignment
                  UNION ALL
                  SELECT site_id, (lower(during) AT TIME ZONE time_zone)::date FROM plan.appointment, plan.county
                   WHERE plan.takes_up_time(appointment.state)
              ) AS needed
              JOIN plan.site ON site.id = needed.site_id
             GROUP BY site.code
             ORDER BY site.code
            """
        ).map { row throws(PostgresError) in
            PlanDependence(subject: .site(try row.value(0)), days: try row.value(1)...(try row.value(2)))
        }
        return people + sites
    }

    /// Whether an instance has what the plan needs.
    func isMet(by instance: Instance) -> Bool {
        let life: Validity? =
            switch subject {
            case .caseManager(let name): instance.caseManagers.first { $0.id == name }?.employment
            case .site(let name): instance.sites.first { $0.id == name }?.activity
            }
        guard let life else { return false }
        return life.contains(days.lowerBound) && life.contains(days.upperBound)
    }
}
