import Core
import Postgres
import Store
import TestKit
import Testing

/// What a member of staff might try at a prompt of SQL.
@Suite(.scratchDatabase(.staffCounty)) struct AttackTests {
    /// A booking of a quarter of an hour in Moers, with what it is said to take up and how long it is held.
    private static func booking(
        _ key: String,
        during talk: String = talk,
        taking occupied: String = taken,
        holding seconds: String = "NULL",
        by channel: String = "on_site",
        named code: String = AppointmentCode(random: 7).rawValue
    ) -> String {
        """
        SELECT * FROM plan.book(
            '\(key)', '\(key)', (SELECT revision FROM plan.head), '\(code)', 'first', 'CM-02', 'S-MOE',
            '\(talk)', '\(occupied)', \(seconds), NULL, '\(channel)', false, false, NULL, NULL, false
        )
        """
    }

    private static let talk = "[2027-03-22 09:00+01,2027-03-22 09:15+01)"
    /// The talk with the quarter of an hour after it that its kind keeps free.
    private static let taken = "[2027-03-22 09:00+01,2027-03-22 09:30+01)"

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
            let script = Script(Self.booking("k", holding: seconds))
            #expect(constraint { try desk.execute(script) } == "appointment_hold_bearable")
        }
    }

    @Test func theKeyOfOnesOwnRequestOpensNoOtherAppointment() throws {
        let foreign = try #require(StaffCounty.codes["CM-03"])
        try asReception { desk in
            try desk.execute(Script(Self.booking("k")))
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
                    Script("BEGIN ISOLATION LEVEL REPEATABLE READ; \(Self.booking("k")); COMMIT")
                )
            }
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
                SELECT code, site, (SELECT min(id) FROM plan.appointment_kind), 45, ARRAY[site], '{}', '{1}', 480, 960,
                       false, 'on_site', false, false, false
                  FROM (VALUES ('S-MOE', '11111111'), ('S-ALP', '22222222')) AS entry (site, code)
                """
            )
        )
        try asReception { desk in
            let seen: String? = try desk.run("SELECT string_agg(code, ' ') FROM plan.waiting_now").value()
            #expect(seen == "11111111")
            #expect(constraint { try desk.run("SELECT plan.remove_waiting('22222222')") } == "appointment_in_own_hands")
        }
    }

    /// Talks that the program would never ask for, and what keeps the database from taking them.
    private static let outsidePolicy = [
        (
            booking(
                "k",
                during: "[2027-03-22 09:07+01,2027-03-22 09:22+01)",
                taking: "[2027-03-22 09:07+01,2027-03-22 09:37+01)"
            ), "appointment_on_grid"
        ),
        (
            booking(
                "k",
                during: "[2027-03-22 09:00+01,2027-03-22 09:00:30+01)",
                taking: "[2027-03-22 09:00+01,2027-03-22 09:15:30+01)"
            ), "appointment_lasts"
        ),
        (booking("k", taking: "[2027-03-22 09:00+01,2027-03-22 12:00+01)"), "appointment_takes_what_it_needs"),
        (booking("k", taking: talk), "appointment_takes_what_it_needs"),
        (booking("k", by: "phone"), "appointment_channel_of_kind"),
    ]

    @Test func whatIsLaidDownAboutTimesHoldsForWhoeverBooks() throws {
        var owner = try owner()
        try owner.run("UPDATE plan.appointment_kind SET channels = '{on_site}' WHERE code = 'first'")
        try asReception { desk in
            for (booking, name) in Self.outsidePolicy {
                #expect(constraint { try desk.execute(Script(booking)) } == name, "\(booking)")
            }
            try desk.execute(Script(Self.booking("k")))
        }
    }

    @Test(arguments: [
        ("notice_minutes = 43200", "appointment_with_notice"), ("horizon_days = 20", "appointment_within_horizon"),
    ]) func noticeAndHorizonOfARoleHoldForItsLogins(policy: String, name: String) throws {
        var owner = try owner()
        try owner.execute(Script("UPDATE plan.role_policy SET \(policy) WHERE role = 'reception'"))
        try asReception { desk in
            #expect(constraint { try desk.execute(Script(Self.booking("k"))) } == name)
        }
    }

    /// Texts and lists that nobody needs.
    private static let unbearable = [
        (booking("k", named: "k"), "appointment_code_readable"),
        (booking(#"a'||U&'\202E'||'b"#), "request_key_visible"),
        (
            "SELECT * FROM plan.add_waiting('k', '11111111', 'first', 45, array_fill('S'::text, '{201}'), '{}', '{1}', "
                + "480, 960, NULL, false, NULL, 'on_site', false, false, NULL)", "waiting_entry_sites_bearable"
        ),
        (
            "SELECT * FROM plan.add_waiting('k', '11111111', 'first', 45, '{}', '{}', array_fill(1::bigint, '{99}'), "
                + "480, 960, NULL, false, NULL, 'on_site', false, false, NULL)", "waiting_entry_weekdays_once"
        ),
        (
            "SELECT casefile.add_client('k', 'M', U&'A\\202E', NULL, 'A', NULL, NULL, 'de', '{}')",
            "client_name_visible"
        ),
        (
            "SELECT casefile.add_client('k', 'M', 'A', NULL, 'A', NULL, '2027-03-04', 'de', '{}')",
            "client_born_already"
        ),
    ]

    @Test func textsAreBoundedAndShowWhatTheyHold() throws {
        try asReception { desk in
            for (statement, name) in Self.unbearable {
                #expect(constraint { try desk.execute(Script(statement)) } == name, "\(statement)")
            }
        }
    }

    @Test func nobodyKeepsLargeObjects() throws {
        try asReception { desk in
            for statement in ["SELECT lo_create(0)", "SELECT lo_from_bytea(0, 'a')"] {
                #expect(throws: PostgresError.self) { try desk.execute(Script(statement)) }
            }
        }
    }

    @Test func whoMayNotChangeAnAppointmentHearsNothingOfIt() throws {
        let foreign = try #require(StaffCounty.codes["CM-01"])
        var owner = try owner()
        _ = try owner.apply(.cancelByClient, to: foreign)
        let unknown = AppointmentCode(random: 99)
        try asReception { desk in
            for code in [foreign, unknown] {
                for event in [AppointmentEvent.confirm, .cancelByClient, .arrive] {
                    let reason = refusal { _ = try desk.apply(event, to: code) }
                    #expect(reason == .unknownCode(code))
                }
                #expect(refusal { _ = try desk.undo(code, key: "undo") } == .unknownCode(code))
            }
        }
    }

    @Test func aReadThatIsTakenBackLeavesAGapInTheTrail() throws {
        var owner = try owner()
        let gaps: SQL = "SELECT coalesce(sum(last_number - first_number + 1), 0)::bigint FROM audit.gap"
        let before: Int = try owner.run(gaps).value()
        try asReception { desk in
            try desk.execute(Script("BEGIN; SELECT * FROM casefile.find_clients(NULL, NULL, NULL, 'a', 9); ROLLBACK"))
        }
        let after: Int = try owner.run(gaps).value()
        #expect(after == before + 1)
    }

    @Test func whoComesInWhileBeingLockedIsThrownOutAfterwards() throws {
        try withUsers([user("rita", [.reception], StaffCounty.everywhere), user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[1])
            try administrator.run("BEGIN")
            try administrator.run("SELECT plan.lock_user(\(logins[0]))")
            var open = try connection(of: logins[0])
            try administrator.run("COMMIT")
            try UserStore.endLockedSessions(in: &administrator)
            #expect(throws: PostgresError.self) { try open.run("SELECT 1") }
        }
    }
}
