import Core
import Postgres
import Store
import TestKit
import Testing

/// A sick call at 07:30 (SC-04): Alpen, Tuesday 13 April 2027, six clients with K1 from 09:00 on.
@Suite(.scratchDatabase(.leaveCounty)) struct SickCallTests {
    private static let times = ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]

    private func bookedMorning() throws {
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-03-01", "08:00"))
        for (number, time) in Self.times.enumerated() {
            _ = try owner.bookDemo(Scenario.order("K1", at: "ALP", "2027-04-13", time), UInt64(number + 1))
        }
        try owner.setClock(BookingCounty.instant("2027-04-13", "07:30"))
    }

    @Test func withinTheMinuteAllSixNeedADecisionAndNothingIsFree() throws {
        try bookedMorning()
        try withUsers([LeaveCounty.lead("KREIS"), LeaveCounty.reception]) { logins in
            var lead = try connection(of: logins[0])
            var desk = try connection(of: logins[1])
            let report = try AbsenceStore.report(LeaveCounty.sick("K1", "2027-04-13"), key: key("a"), in: &lead)
            #expect(report.lost == 6)
            let again = try AbsenceStore.report(LeaveCounty.sick("K1", "2027-04-13"), key: key("a"), in: &lead)
            #expect(again.code == report.code && again.lost == 0)
            for number in 1...6 as ClosedRange<UInt64> {
                let appointment = try AppointmentStore.appointment(AppointmentCode(random: number), in: &desk)
                #expect(appointment?.state == .needsDecision)
            }
            let instance = try #require(try InstanceStore.loadForBooking(from: &desk))
            let calendar = InstanceCalendar(instance, zone: berlin)
            let free = try FreeTimesStore.freeTimes(on: day("2027-04-13")...day("2027-04-13"), in: calendar, in: &desk)
            var query = Scenario.query(day("2027-04-13")...day("2027-04-13"))
            query.sites = ["ALP"]
            #expect(free.slots(matching: query, limit: .max) == [])
        }
    }

    @Test func halfADayTakesHalfOfThem() throws {
        try bookedMorning()
        var owner = try owner()
        try withUsers([LeaveCounty.coordinator]) { logins in
            var coordinator = try connection(of: logins[0])
            var absence = LeaveCounty.sick("K1", "2027-04-13", .afternoon)
            absence.kind = nil
            #expect(try AbsenceStore.report(absence, key: key("a"), in: &coordinator).lost == 0)
            absence.part = .morning
            #expect(try AbsenceStore.report(absence, key: key("b"), in: &coordinator).lost == 6)
            absence.kind = .sick
            #expect(
                leaveRefusal { _ = try AbsenceStore.report(absence, key: key("c"), in: &coordinator) }
                    == .reasonByCoordinator
            )
            #expect(try InstanceStore.load(from: &owner)?.leaves.map(\.kind) == [.special, .special])
        }
    }

    @Test func anAbsenceIsExtendedEndedAndTakenBack() throws {
        try bookedMorning()
        try withUsers([LeaveCounty.person("K1"), LeaveCounty.person("K2"), LeaveCounty.coordinator]) { logins in
            var k1 = try connection(of: logins[0])
            var k2 = try connection(of: logins[1])
            var coordinator = try connection(of: logins[2])
            let report = try AbsenceStore.report(LeaveCounty.sick("K1", "2027-04-12"), key: key("a"), in: &k1)
            #expect(report.lost == 0)
            #expect(
                leaveRefusal {
                    _ = try AbsenceStore.report(LeaveCounty.sick("K1", "2027-04-14"), key: key("b"), in: &k2)
                } == .reportedByOthers
            )
            #expect(try AbsenceStore.change(report.code, through: day("2027-04-16"), key: key("c"), in: &k1) == 6)
            try AbsenceStore.change(report.code, through: day("2027-04-13"), key: key("d"), in: &coordinator)
            let days = day("2027-04-01")...day("2027-04-30")
            let seen = try LeaveRequestStore.all(on: days, in: &coordinator)
            #expect(seen.map(\.last) == [day("2027-04-13")])
            #expect(seen.map(\.isUnplanned) == [true])
            #expect(seen.map(\.kind) == [nil])
            let others = try LeaveRequestStore.all(on: days, in: &k2)
            #expect(others.map(\.isUnplanned) == [nil], "Colleagues hear that somebody is away.")
            try AbsenceStore.change(report.code, through: day("2027-04-11"), key: key("e"), in: &k1)
            #expect(try LeaveRequestStore.all(on: days, in: &k1).map(\.state) == [.withdrawn])
        }
    }

    @Test func theDatabaseSettlesWhatLiesInAClosure() throws {
        try bookedMorning()
        var owner = try owner()
        var instance = DemoCounty.instance
        let date = day("2027-04-13")
        instance.closures = [Closure(site: .one("ALP"), first: date, last: date, reason: "Rohrbruch")]
        try owner.store(instance)
        #expect(try owner.run("SELECT plan.settle_appointments()").value(as: Int.self) == 6)
        #expect(try AppointmentStore.appointment(AppointmentCode(random: 1), in: &owner)?.state == .needsDecision)
    }

    @Test func nobodyOfAnotherBodyFindsOutWhy() throws {
        try bookedMorning()
        try withUsers([
            LeaveCounty.lead("KREIS"), LeaveCounty.coordinator, LeaveCounty.reception, LeaveCounty.lead("XAN"),
            LeaveCounty.person("XA1"), user("audit", [.auditor]), user("feed", [.feed]),
        ]) { logins in
            var lead = try connection(of: logins[0])
            _ = try AbsenceStore.report(LeaveCounty.sick("K1", "2027-04-13"), key: key("a"), in: &lead)
            #expect(try readable(as: logins[0]).contains("sick"), "The own lead reads it.")
            for login in logins.dropFirst() {
                let text = try readable(as: login)
                #expect(!text.contains("sick"), "\(login)")
                #expect(!text.contains("krank"), "\(login)")
            }
        }
    }

    /// Everything that a login can read of the county: all columns of all tables, and the list of leave.
    private func readable(as login: String) throws -> String {
        var connection = try connection(of: login)
        let queries: [String] = try connection.run(
            """
            SELECT format('SELECT coalesce(string_agg(%I::text, '' ''), '''') FROM %s', attname, pg_class.oid::regclass)
              FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
              JOIN pg_namespace ON pg_namespace.oid = relnamespace
             WHERE nspname IN ('plan', 'casefile', 'audit') AND relkind IN ('r', 'v') AND attnum > 0
               AND NOT attisdropped AND relname <> 'migration'
               AND has_schema_privilege(nspname, 'USAGE') AND has_column_privilege(pg_class.oid, attnum, 'SELECT')
            """
        ).values()
        var text = ""
        for query in queries {
            try connection.execute(Script("CREATE TEMPORARY TABLE IF NOT EXISTS found (text text)"))
            do {
                try connection.execute(Script("INSERT INTO found \(query)"))
            } catch PostgresError.notAllowed {
                continue
            }
        }
        text += try connection.run("SELECT coalesce(string_agg(text, ' '), '') FROM found").value(as: String.self)
        do {
            text += try connection.run(
                "SELECT coalesce(string_agg(to_jsonb(entry)::text, ' '), '') FROM plan.leave_list('(,)') AS entry"
            ).value(as: String.self)
        } catch PostgresError.notAllowed {}
        return text
    }
}
