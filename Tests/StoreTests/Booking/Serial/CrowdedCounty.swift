import Core
import Postgres
import Store
import TestKit

/// The interpreted county where everything is short: six people in four rooms on three Mondays, of whom three can be
/// interpreted at a time.
enum CrowdedCounty {
    static let people: [Identifier<CaseManager>] = ["CM-02", "CM-03", "R-0", "R-1", "R-2", "R-3"]
    static let rooms = 4
    static let interpreters: [Identifier<Interpreter>] = ["I-POOL", "I-TEL", "I-SWORN"]
    static let dates = ["2027-03-15", "2027-03-22", "2027-03-29"]
    static let now = BookingCounty.instant("2027-03-01", "08:00")
}

extension DatabaseTemplate {
    /// A database in which desks get into one another's way, and count what they do.
    static let crowdedCounty = DatabaseTemplate("crowded_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SmallCounty.instance)
        _ = try connection.apply(BookingCounty.plan)
        try connection.run("UPDATE plan.appointment_kind SET buffer_after_minutes = 15 WHERE code = 'first'")
        try connection.run("UPDATE plan.site SET rooms = \(CrowdedCounty.rooms) WHERE code = 'S-MOE'")
        try connection.setClock(CrowdedCounty.now)
        _ = try connection.addPeople(4)
        for interpreter in InterpretedCounty.interpreters where CrowdedCounty.interpreters.contains(interpreter.id) {
            try connection.add(interpreter)
        }
        try connection.run("CREATE SEQUENCE public.test_order")
        try connection.run("GRANT USAGE ON SCHEMA public TO sprechzeit_reception")
        try connection.run("GRANT USAGE ON SEQUENCE public.test_order TO sprechzeit_reception")
    }
}

extension Connection {
    /// More people who are in Moers on the days of the plan.
    mutating func addPeople(_ count: Int) throws(PostgresError) -> [Identifier<CaseManager>] {
        var people: [Identifier<CaseManager>] = []
        for number in 0..<count {
            let code = "R-\(number)"
            try run(
                """
                INSERT INTO plan.case_manager
                    (ordinal, code, display_name, employing_body_id, home_site_id, full_time_equivalent, transport,
                     languages, skills, employed)
                SELECT 100 + \(number), \(code), '', employing_body_id, home_site_id, 1, 'car', '{}', '{}',
                       '(,)'::daterange
                  FROM plan.case_manager WHERE code = 'CM-02'
                """
            )
            try run(
                """
                INSERT INTO plan.assignment
                    (applied_plan_id, case_manager_id, site_id, date, starts, ends, during, kind)
                SELECT applied_plan_id, (SELECT id FROM plan.case_manager WHERE code = \(code)), site_id, date, starts,
                       ends, during, assignment.kind
                  FROM plan.assignment JOIN plan.case_manager ON case_manager.id = assignment.case_manager_id
                 WHERE case_manager.code = 'CM-02'
                """
            )
            people.append(Identifier(code))
        }
        return people
    }
}
