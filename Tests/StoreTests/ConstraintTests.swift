import Core
import Postgres
import Store
import TestKit
import Testing

/// What the database refuses, whoever writes: each rule by its name.
@Suite(.scratchDatabase(.smallCounty)) struct ConstraintTests {
    /// An assignment of CM-02 in Moers, or what is given in its place.
    private func assign(
        _ connection: inout Connection,
        person: String = "CM-02",
        site: String? = "S-MOE",
        date: String = "2027-03-22",
        from start: String = "2027-03-22 09:00+01",
        to end: String = "2027-03-22 12:00+01",
        kind: String = "onsite"
    ) throws {
        try connection.run(
            """
            INSERT INTO plan.assignment (
                applied_plan_id, case_manager_id, site_id, date, starts, ends, during, kind
            )
            SELECT (SELECT min(id) FROM plan.applied_plan),
                   (SELECT id FROM plan.case_manager WHERE code = \(person)),
                   (SELECT id FROM plan.site WHERE code = \(site)),
                   \(date)::date, '09:00', '12:00', tstzrange(\(start)::timestamptz, \(end)::timestamptz), \(kind)
            """
        )
    }

    /// A coordinator in a county for which one empty plan is published.
    private func planner() throws -> Connection {
        var connection = try coordinator()
        _ = try connection.apply(Plan(days: days("2027-03-22", "2027-03-22"), presences: []))
        return connection
    }

    @Test func nobodyIsInTwoPlacesAtOnce() throws {
        var connection = try planner()
        try assign(&connection)
        #expect(constraint { try assign(&connection, site: "S-ALP") } == "assignment_no_overlap")
        let next = ("2027-03-22 12:00+01", "2027-03-22 13:00+01")
        #expect(constraint { try assign(&connection, site: "S-ALP", from: next.0, to: next.1) } == nil)
    }

    @Test func nobodyIsSentToASiteOutsideItsLife() throws {
        var connection = try planner()
        let after = ("2027-07-01 09:00+02", "2027-07-01 12:00+02")
        #expect(
            constraint { try assign(&connection, site: "s-alp", date: "2027-07-01", from: after.0, to: after.1) }
                == "assignment_within_site_life"
        )
        try assign(&connection, site: "s-alp")
        #expect(
            constraint {
                try connection.run("UPDATE plan.site SET active = '[,2027-03-21]' WHERE code = 's-alp'")
            } == "assignment_within_site_life"
        )
    }

    @Test func nobodyWorksOutsideTheirEmployment() throws {
        var connection = try planner()
        let before = ("2026-12-31 09:00+01", "2026-12-31 12:00+01")
        #expect(
            constraint { try assign(&connection, date: "2026-12-31", from: before.0, to: before.1) }
                == "assignment_within_employment"
        )
        try assign(&connection)
        #expect(
            constraint {
                try connection.run("UPDATE plan.case_manager SET employed = '[2027-03-23,)' WHERE code = 'CM-02'")
            } == "assignment_within_employment"
        )
    }

    @Test func anAssignmentLiesOnItsDate() throws {
        var connection = try planner()
        let night = ("2027-03-22 23:00+01", "2027-03-23 01:00+01")
        #expect(constraint { try assign(&connection, from: night.0, to: night.1) } == "assignment_on_its_date")
        #expect(constraint { try assign(&connection, date: "2027-03-23") } == "assignment_on_its_date")
    }

    @Test func onlyAnEventTakesPlaceOnline() throws {
        var connection = try planner()
        #expect(constraint { try assign(&connection, site: nil) } == "assignment_somewhere")
        #expect(constraint { try assign(&connection, site: nil, kind: "event") } == nil)
    }

    @Test(arguments: [
        ("2027-02-05", "2027-02-05", "full", "approved", "leave_no_overlap_in_the_morning"),
        ("2027-02-03", "2027-02-04", "am", "approved", "leave_no_overlap_in_the_morning"),
        ("2027-01-25", "2027-02-01", "pm", "approved", "leave_no_overlap_in_the_afternoon"),
        ("2027-02-05", "2027-02-05", "full", "requested", nil),
        ("2027-02-06", "2027-02-10", "full", "approved", nil),
    ])
    func nobodyIsAwayTwiceAtOnce(
        first: String,
        last: String,
        part: String,
        status: String,
        refusal: String?
    ) throws {
        var connection = try owner()
        let found = constraint {
            try connection.run(
                """
                INSERT INTO plan.leave (ordinal, code, case_manager_id, days, part, known_from, status)
                SELECT 9, 'L9', id, daterange(\(first)::date, \(last)::date, '[]'), \(part), '2027-01-01',
                       \(status)
                  FROM plan.case_manager
                 WHERE code = 'CM-01'
                """
            )
        }
        #expect(found == refusal)
    }

    @Test(arguments: [
        ("plan.case_manager SET employed = 'empty'", "case_manager_employment_not_empty"),
        ("plan.case_manager SET code = ''", "case_manager_code_filled"),
        ("plan.case_manager SET code = 'CM-01'", "case_manager_code_once"),
        ("plan.site SET code = 'S-MOE'", "site_code_once"),
        ("plan.site SET active = 'empty'", "site_life_not_empty"),
        ("plan.leave SET days = daterange(NULL, '2027-01-01')", "leave_days_finite"),
        ("plan.leave SET part = 'evening'", "leave_part_known"),
        ("plan.journey SET minutes = -1", "journey_not_negative"),
        ("plan.journey SET road_kilometres = NULL", "journey_fits_transport"),
        ("plan.on_site_hours SET starts = ends", "on_site_hours_ends_after_start"),
        ("plan.on_site_hours SET only_date = '2027-01-01'", "on_site_hours_date_fits_weekday"),
        ("plan.working_window SET ends = '00:00'", "working_window_ends_after_start"),
        ("plan.booking_record SET not_after = not_before - 1", "booking_record_days_in_order"),
        ("plan.booking_record SET cancelled_at = NULL", "booking_record_cancelled_whole"),
        ("plan.employing_body SET posts = -0.01", "employing_body_posts_not_negative"),
        ("plan.working_time_limits SET rest = -1", "working_time_limits_not_negative"),
        (
            "plan.cover_rule SET site_id = NULL, employing_body_id = (SELECT min(id) FROM plan.employing_body)",
            "cover_rule_once"
        ),
    ])
    func whatMustNeverBeIsRefused(change: String, refusal: String) throws {
        var connection = try owner()
        #expect(constraint { try connection.execute(Script("UPDATE \(change)")) } == refusal)
    }

    @Test func aDatabaseHasOneCounty() throws {
        var connection = try coordinator()
        #expect(
            constraint {
                try connection.run(
                    """
                    INSERT INTO plan.county (
                        code, name, state, region_code, population, area_square_kilometres, time_zone, instance_name,
                        plan_year
                    ) VALUES ('05154', '', '', '', 0, 0, '', '', 2027)
                    """
                )
            } == "county_only_one"
        )
    }

    @Test func anEntryOfACalendarOnlyEverGrows() throws {
        var connection = try coordinator()
        _ = try connection.apply(Plan(days: days("2027-03-22", "2027-04-04"), presences: []))
        #expect(try SeriesStore.published(in: &connection).isEmpty == false)
        for change in ["uid = gen_random_uuid()", "sequence = sequence", "sequence = sequence + 1"] {
            #expect(
                constraint { try connection.execute(Script("UPDATE plan.calendar_series SET \(change)")) }
                    == "calendar_series_only_grows"
            )
        }
    }

    @Test func nobodyChangesWhatIsOnRecord() throws {
        var owner = try Connection(ScratchDatabase.current.conninfo)
        let changes = ["UPDATE audit.entry SET actor = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry"]
        for change in changes {
            #expect(constraint { try owner.execute(Script(change)) } == "entry_append_only")
        }
    }
}
