import Core
import Foundation
import Postgres
import Store
import TestKit
import Testing

/// What each role may do, tried by a login that is a member of it and of nothing else.
@Suite(.scratchDatabase(.smallCounty)) struct RoleTests {
    /// A statement that a role may not run.
    private static let forbidden: [(role: String, statement: String)] = [
        ("feed", "SELECT display_name FROM plan.case_manager"),
        ("feed", "SELECT * FROM plan.leave"),
        ("feed", "SELECT * FROM plan.booking_record"),
        ("feed", "SELECT * FROM audit.entry"),
        ("feed", "CREATE TABLE casefile.mine (id bigint)"),
        ("feed", "UPDATE plan.calendar_series SET sequence = 9"),
        ("feed", "SELECT plan.wait_for_turn()"),
        ("feed", "SELECT audit.record('a', 'b')"),
        ("coordinator", "CREATE TABLE plan.mine (id bigint)"),
        ("coordinator", "ALTER TABLE plan.site ADD COLUMN mine bigint"),
        ("coordinator", "DROP TABLE plan.assignment"),
        ("coordinator", "CREATE TABLE public.mine (id bigint)"),
        ("coordinator", "CREATE SCHEMA mine"),
        ("coordinator", "SELECT * FROM audit.entry"),
        ("coordinator", "INSERT INTO audit.entry (action, object) VALUES ('a', 'b')"),
        ("coordinator", "UPDATE audit.entry SET actor = 'x'"),
        ("coordinator", "DELETE FROM audit.entry"),
        ("coordinator", "TRUNCATE audit.entry"),
        ("coordinator", "UPDATE plan.head SET revision = 0"),
        ("coordinator", "DELETE FROM plan.revision"),
        ("coordinator", "DELETE FROM plan.applied_plan"),
        ("coordinator", "UPDATE plan.migration SET text = ''"),
        ("coordinator", "ALTER TABLE plan.assignment DISABLE TRIGGER ALL"),
        ("coordinator", "SET ROLE sprechzeit_owner"),
        ("coordinator", "DELETE FROM plan.appointment"),
        ("coordinator", "UPDATE plan.occupancy SET during = during"),
        ("coordinator", "INSERT INTO plan.appointment_event SELECT * FROM plan.appointment_event"),
        ("coordinator", "UPDATE plan.request SET content = ''"),
        ("reception", "DELETE FROM plan.appointment"),
        ("reception", "UPDATE plan.occupancy SET during = during"),
        ("reception", "DELETE FROM plan.appointment_event"),
        ("reception", "DELETE FROM plan.request"),
        ("reception", "UPDATE plan.appointment_kind SET duration_minutes = 5"),
        ("reception", "SELECT plan.settle_appointments()"),
        ("reception", "SELECT plan.lose_appointments('{}')"),
        ("coordinator", "UPDATE plan.appointment SET held_until = 'infinity'"),
        ("coordinator", "INSERT INTO plan.appointment (code) VALUES ('a')"),
        ("coordinator", "INSERT INTO plan.occupancy SELECT * FROM plan.occupancy"),
        ("coordinator", "DELETE FROM plan.occupancy"),
        ("coordinator", "INSERT INTO plan.resource (case_manager_id) VALUES (1)"),
        (
            "coordinator",
            "INSERT INTO plan.request (key, content, made_by, appointment_code) VALUES ('a', 'b', 'c', 'd')"
        ),
        ("coordinator", "SELECT nextval('plan.appointment_id_seq')"),
        ("coordinator", "SELECT plan.take_time(1, 1, 1, NULL)"),
        ("reception", "UPDATE plan.appointment SET held_until = 'infinity'"),
        ("reception", "INSERT INTO plan.appointment (code) VALUES ('a')"),
        ("reception", "INSERT INTO plan.occupancy SELECT * FROM plan.occupancy"),
        ("reception", "DELETE FROM plan.occupancy"),
        ("reception", "INSERT INTO plan.resource (case_manager_id) VALUES (1)"),
        ("reception", "INSERT INTO plan.request (key, content, made_by, appointment_code) VALUES ('a', 'b', 'c', 'd')"),
        ("reception", "SELECT nextval('plan.appointment_id_seq')"),
        ("reception", "SELECT plan.take_time(1, 1, 1, NULL)"),
        ("case_manager", "UPDATE plan.appointment SET held_until = 'infinity'"),
        ("case_manager", "INSERT INTO plan.appointment (code) VALUES ('a')"),
        ("case_manager", "INSERT INTO plan.occupancy SELECT * FROM plan.occupancy"),
        ("case_manager", "DELETE FROM plan.occupancy"),
        ("case_manager", "INSERT INTO plan.resource (case_manager_id) VALUES (1)"),
        (
            "case_manager",
            "INSERT INTO plan.request (key, content, made_by, appointment_code) VALUES ('a', 'b', 'c', 'd')"
        ),
        ("case_manager", "SELECT nextval('plan.appointment_id_seq')"),
        ("case_manager", "SELECT plan.take_time(1, 1, 1, NULL)"),
        ("reception", "SELECT * FROM casefile.client"),
        ("reception", "SELECT * FROM casefile.name_word"),
        ("reception", "DELETE FROM casefile.appointment_client"),
        ("reception", "SELECT * FROM casefile.request"),
        ("coordinator", "SELECT * FROM casefile.client"),
        ("coordinator", "SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9)"),
        ("coordinator", "SELECT * FROM casefile.show_client('M-2041', false)"),
        ("coordinator", "SELECT * FROM casefile.clients_of('{}')"),
        ("case_manager", "SELECT * FROM casefile.client"),
        ("case_manager", "SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9)"),
        ("case_manager", "SELECT casefile.link_client('7M3K9QXP', 'M-2041')"),
        ("coordinator", "SELECT * FROM casefile.appointments_ahead('{M-2041}', NULL)"),
        ("case_manager", "SELECT * FROM casefile.appointments_ahead('{M-2041}', NULL)"),
        ("reception", "SELECT * FROM casefile.others_ahead(1, NULL)"),
        ("coordinator", "SELECT * FROM plan.lose_interpreter_at_will('I', '(,)', true, true)"),
        ("employer_lead", "SELECT * FROM casefile.client"),
        ("employer_lead", "SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9)"),
        ("controlling", "SELECT * FROM casefile.client"),
        ("controlling", "SELECT * FROM casefile.appointment_client"),
        ("auditor", "SELECT * FROM casefile.client"),
        ("auditor", "SELECT casefile.appointments_of('M-2041', NULL, 'in_person')"),
        ("feed", "SELECT * FROM casefile.client"),
        ("feed", "SELECT * FROM casefile.contact_way"),
        ("feed", "SELECT * FROM casefile.appointment_client"),
        ("feed", "SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9)"),
        ("feed", "SELECT * FROM casefile.clients_of('{}')"),
        ("backup", "DELETE FROM casefile.client"),
        (
            "reception",
            "INSERT INTO plan.interpreter (code, display_name, kind, languages) VALUES ('a', '', 'pool', '{ti}')"
        ),
        ("reception", "UPDATE plan.interpreter_kind SET lead_days = 0"),
        ("coordinator", "INSERT INTO plan.interpretation VALUES ('a', 'ti')"),
        ("coordinator", "DELETE FROM plan.interpreter_absence"),
        ("coordinator", "SELECT plan.take_interpreter(NULL, 'ti')"),
        ("feed", "SELECT * FROM plan.interpreter"),
        ("feed", "SELECT * FROM plan.interpretation"),
        ("controlling", "SELECT * FROM plan.interpretation"),
        ("feed", "SELECT plan.lose_interpreter('a', NULL, true, true)"),
        ("reception", "SELECT plan.set_site_policy('S-MOE', 15, 0, 0)"),
        ("reception", "SELECT plan.set_role_policy('reception', 0, NULL, 9)"),
        ("reception", "UPDATE plan.role_policy SET notice_minutes = 0"),
        ("reception", "UPDATE plan.waiting_entry SET since = '2020-01-01'"),
        ("coordinator", "INSERT INTO plan.waiting_refusal VALUES (1, 1, now())"),
        ("feed", "SELECT * FROM plan.waiting_entry"),
        ("controlling", "SELECT * FROM plan.waiting_now"),
        ("reception", "SELECT plan.take_time(1, 1, 1, NULL, true, true, true)"),
        ("employer_lead", "SELECT * FROM plan.appointment"),
        ("controlling", "SELECT * FROM plan.appointment"),
        ("feed", "SELECT * FROM plan.appointment"),
        ("feed", "SELECT * FROM plan.occupancy"),
        ("coordinator", "SELECT * FROM plan.leave_reason"),
        ("coordinator", "UPDATE plan.leave_reason SET kind = 'sick'"),
        ("coordinator", "DELETE FROM plan.leave_reason"),
        ("coordinator", "SELECT plan.add_user('a', '', '{auditor}', NULL, '{}', true, '{}', true)"),
        ("coordinator", "INSERT INTO plan.user_site SELECT * FROM plan.user_site"),
        ("reception", "SELECT * FROM plan.leave_reason"),
        ("reception", "SELECT known_from FROM plan.leave"),
        ("reception", "UPDATE plan.user_account SET reaches_all_sites = true"),
        ("reception", "UPDATE plan.site SET name = ''"),
        ("case_manager", "UPDATE plan.user_account SET case_manager_id = 1"),
        ("employer_lead", "INSERT INTO plan.user_body SELECT * FROM plan.user_body"),
        ("auditor", "SELECT * FROM plan.leave_reason"),
        ("administrator", "SELECT * FROM plan.leave"),
        ("administrator", "SELECT * FROM plan.appointment"),
        ("administrator", "SELECT display_name FROM plan.case_manager"),
        ("administrator", "SELECT * FROM audit.entry"),
        ("administrator", "UPDATE plan.user_account SET reaches_all_sites = true"),
        ("administrator", "SELECT plan.give_staff_role('a', 'coordinator')"),
        ("administrator", "CREATE ROLE mine"),
        ("administrator", "SET ROLE sprechzeit_accounts"),
        ("employer_lead", "DELETE FROM plan.leave"),
        ("controlling", "SELECT days FROM plan.leave"),
        ("auditor", "UPDATE audit.entry SET actor = 'x'"),
        ("auditor", "SELECT plan.record_revision('apply', now())"),
        ("backup", "UPDATE plan.site SET name = ''"),
        ("feed", "SELECT made_by FROM plan.revision"),
        ("reception", "SELECT made_by FROM plan.revision"),
        ("reception", "SELECT full_time_equivalent FROM plan.case_manager"),
        ("reception", "SELECT posts FROM plan.employing_body"),
        ("reception", "SELECT agreement FROM plan.employing_body"),
        ("reception", "SELECT * FROM plan.cover_rule"),
        ("case_manager", "SELECT full_time_equivalent FROM plan.case_manager"),
        ("case_manager", "SELECT posts FROM plan.employing_body"),
        ("coordinator", "UPDATE plan.leave SET status = 'approved'"),
        ("coordinator", "DELETE FROM plan.leave"),
        ("coordinator", "INSERT INTO plan.leave_reason (leave_id, kind) VALUES (1, 'sick')"),
        ("employer_lead", "SELECT plan.replace_leave('{}', '{}', '{}', '{}', '{}', '{}', '{}')"),
        ("coordinator", "SELECT * FROM audit.gap"),
        ("coordinator", "SELECT nextval('audit.entry_id_seq')"),
        ("coordinator", "SELECT plan.end_locked_sessions()"),
    ]

    private static let allowed: [(role: String, statement: String)] = [
        ("feed", "SELECT code FROM plan.case_manager"),
        ("feed", "SELECT * FROM plan.calendar_series"),
        ("feed", "SELECT * FROM plan.team_event"),
        ("reception", "SELECT case_manager_id, days FROM plan.leave"),
        ("feed", "SELECT number, made_at, action FROM plan.revision"),
        ("auditor", "SELECT * FROM audit.gap"),
        ("reception", "SELECT * FROM plan.appointment"),
        ("reception", "SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9)"),
        ("reception", "SELECT * FROM casefile.clients_of('{}')"),
        ("backup", "SELECT * FROM casefile.client"),
        ("case_manager", "SELECT * FROM plan.appointment"),
        ("reception", "SELECT * FROM plan.interpreter"),
        ("reception", "SELECT * FROM plan.waiting_now"),
        ("reception", "SELECT * FROM plan.my_terms()"),
        ("employer_lead", "SELECT kind FROM plan.leave_reason"),
        ("administrator", "SELECT * FROM plan.user_now"),
        ("controlling", "SELECT * FROM plan.demand"),
        ("auditor", "SELECT * FROM audit.entry"),
        ("backup", "SELECT * FROM audit.entry"),
        ("backup", "SELECT * FROM plan.leave"),
    ]

    @Test func noRoleDoesWhatIsNotItsOwn() throws {
        for (role, statements) in Dictionary(grouping: Self.forbidden, by: \.role) {
            for (statement, error) in try attempts(statements.map(\.statement), as: role) {
                guard case .notAllowed = error else {
                    Issue.record("\(role): \(statement): \(error.map { "\($0)" } ?? "allowed")")
                    continue
                }
            }
        }
    }

    @Test func everyRoleDoesWhatIsItsOwn() throws {
        for (role, statements) in Dictionary(grouping: Self.allowed, by: \.role) {
            for (statement, error) in try attempts(statements.map(\.statement), as: role) {
                #expect(error == nil, "\(role): \(statement)")
            }
        }
    }

    /// What a role's member gets for statements; `nil` for one that succeeds.
    private func attempts(_ statements: [String], as role: String) throws -> [(String, PostgresError?)] {
        let database = try ScratchDatabase.current.conninfo
        return try withLogin(in: "sprechzeit_\(role)") { login in
            var owner = try Connection(database)
            try owner.run("GRANT CONNECT ON DATABASE \(identifier: database.database ?? "") TO \(identifier: login)")
            var connection = try Connection(Conninfo("\(database) user=\(login)"))
            return statements.map { statement in
                let outcome = Result { () throws(PostgresError) in try connection.execute(Script(statement)) }
                guard case .failure(let error) = outcome else { return (statement, nil) }
                return (statement, error)
            }
        }
    }
}

/// Members of a role in a database of which nobody let them in.
@Suite(.scratchDatabase) struct StrangerTests {
    @Test func whoIsACoordinatorElsewhereIsAStrangerHere() throws {
        let database = try ScratchDatabase.current.conninfo
        var owner = try Connection(database, timeouts: .bulk)
        try Migrator.migrate(&owner)
        try withLogin(in: "sprechzeit_coordinator") { login in
            #expect {
                let connection = try Connection(Conninfo("\(database) user=\(login)"))
                _ = connection.isLost
            } throws: { error in
                (error as? PostgresError)?.report?.sqlState == "42501"
            }
        }
    }
}

/// Lends a login that is a member of one role.
@discardableResult
func withLogin<Value>(in role: String, _ body: (String) throws -> Value) throws -> Value {
    let name = "login_\(UUID().uuidString.lowercased())"
    var owner = try Connection(ScratchDatabase.current.conninfo)
    try owner.run("CREATE ROLE \(identifier: name) LOGIN IN ROLE \(identifier: role)")
    let outcome = Result { try body(name) }
    try owner.run("DROP OWNED BY \(identifier: name)")
    try owner.run("DROP ROLE \(identifier: name)")
    return try outcome.get()
}
