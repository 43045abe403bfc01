import Core
import Postgres
import Store
import TestKit
import Testing

/// What a member of staff might try at a prompt of SQL.
@Suite(.scratchDatabase(.staffCounty)) struct AttackTests {
    /// A booking of a quarter of an hour in Moers, with what it is said to take up and how long it is held.
    private static func booking(_ key: String, taking occupied: String, holding seconds: String = "NULL") -> String {
        """
        SELECT * FROM plan.book(
            '\(key)', '\(key)', (SELECT revision FROM plan.head), '\(key)', 'first', 'CM-02', 'S-MOE',
            '[2027-03-22 09:00+01,2027-03-22 09:15+01)', '\(occupied)', \(seconds), NULL, 'on_site', false, false,
            NULL, NULL
        )
        """
    }

    private static let talk = "[2027-03-22 09:00+01,2027-03-22 09:15+01)"

    private func asReception(_ body: (inout Connection) throws -> Void) throws {
        let reach = UserAccount.Reach(caseManager: nil, sites: .some(["S-MOE"]), bodies: .some([]))
        try withUsers([user("rita", [.reception], reach)]) { logins in
            var connection = try connection(of: logins[0])
            try body(&connection)
        }
    }

    @Test func nothingIsTakenForEver() throws {
        try asReception { desk in
            for occupied in ["[2027-03-22 09:00+01,)", "[2027-03-22 09:00+01,2099-01-01 00:00+01)"] {
                let name = constraint { try desk.execute(Script(Self.booking("k", taking: occupied))) }
                #expect(name == "occupancy_during_half_open", "\(occupied)")
            }
        }
    }

    @Test(arguments: ["3e9", "-5", "0"]) func aHoldLastsADayAtMost(seconds: String) throws {
        try asReception { desk in
            let script = Script(Self.booking("k", taking: Self.talk, holding: seconds))
            #expect(constraint { try desk.execute(script) } == "appointment_hold_bearable")
        }
    }

    @Test func theKeyOfOnesOwnRequestOpensNoOtherAppointment() throws {
        let foreign = try #require(StaffCounty.codes["CM-01"])
        try asReception { desk in
            try desk.execute(Script(Self.booking("k", taking: Self.talk)))
            let name = constraint {
                try desk.run("SELECT * FROM plan.change_appointment('k', 'k', \(foreign), 'confirm')")
            }
            #expect(name == "request_content_same")
        }
    }

    @Test func nobodyKeepsOthersFromBookingByALock() throws {
        try asReception { desk in
            for mode in ["ROW SHARE", "EXCLUSIVE"] {
                #expect(throws: PostgresError.self) {
                    try desk.transaction { try $0.execute(Script("LOCK TABLE plan.booking_turn IN \(mode) MODE")) }
                }
            }
        }
    }

    @Test func bookingSeesWhatOthersHaveCommitted() throws {
        try asReception { desk in
            #expect(throws: PostgresError.self) {
                try desk.execute(
                    Script("BEGIN ISOLATION LEVEL REPEATABLE READ; \(Self.booking("k", taking: Self.talk)); COMMIT")
                )
            }
        }
    }

    @Test func whoPlansDoesNotMakeReasonsTheirOwn() throws {
        let reach = UserAccount.Reach(caseManager: "CM-02", sites: .some([]), bodies: .some([]))
        try withUsers([user("cora", [.coordinator, .caseManager], reach)]) { logins in
            var connection = try connection(of: logins[0])
            let before = try connection.reasonCount()
            try connection.execute(
                Script("UPDATE plan.leave SET status = 'requested', case_manager_id = (SELECT plan.person_of_login())")
            )
            let after = try connection.reasonCount()
            #expect(after == before)
        }
    }

    @Test func theTrailIsWrittenByWhatIsDone() throws {
        try asReception { desk in
            #expect(throws: PostgresError.self) {
                try desk.run("SELECT audit.record('user role given', 'rita', '{}')")
            }
        }
    }

    @Test func whoWaitsElsewhereIsNotSeen() throws {
        var owner = try owner()
        try owner.execute(
            Script(
                """
                INSERT INTO plan.waiting_entry
                    (code, request_key, appointment_kind_id, duration_minutes, sites, case_managers, weekdays, earliest,
                     latest, may_be_interpreted, channel, must_be_step_free, is_urgent, has_priority)
                SELECT site, site, (SELECT min(id) FROM plan.appointment_kind), 45, ARRAY[site], '{}', '{1}', 480, 960,
                       false, 'on_site', false, false, false
                  FROM unnest('{S-MOE,S-ALP}'::text[]) AS site
                """
            )
        )
        try asReception { desk in
            let seen: String? = try desk.run("SELECT string_agg(code, ' ') FROM plan.waiting_now").value()
            #expect(seen == "S-MOE")
            #expect(constraint { try desk.run("SELECT plan.remove_waiting('S-ALP')") } == "appointment_in_own_hands")
        }
    }
}

extension Connection {
    /// How many reasons of absences there are to read.
    fileprivate mutating func reasonCount() throws(PostgresError) -> Int {
        try run("SELECT count(*) FROM plan.leave_reason").value()
    }
}
