import Core
import Postgres
import Store
import TestKit
import Testing

/// The sick call of SC-04: Tuesday 13 April 2027, Alpen, six clients booked with K1, and what others do that morning.
enum SickCall {
    static let date = "2027-04-13"
    static let need = CoverNeedKey(date: day(date), site: "ALP", start: time("09:00"), caseManager: "K1")

    static let county: Instance = {
        var county = DemoCounty.instance
        county.onSiteHours += ["WES", "XAN", "KAL", "MOE", "DIN"].map {
            .example("\($0)-TU", at: $0, .tuesday, "08:00", "12:00")
        }
        for number in county.onSiteHours.indices where county.onSiteHours[number].id == "ALP" {
            county.onSiteHours[number].end = time("12:30")
        }
        county.coverRules = county.bodies.map { CoverRule(body: $0.id, site: .every, mode: .regular, note: "") }
        for number in county.caseManagers.indices where county.caseManagers[number].id == "K7" {
            county.caseManagers[number].pattern = workingPattern("MO 08:00-17:00;WE 08:00-17:00;FR 08:00-17:00")
        }
        return county
    }()

    static let plan = Plan(
        days: days("2027-04-12", "2027-04-18"),
        presences: [
            .example(date, "ALP", "09:00", "12:30", "K1"), .example(date, "WES", "08:00", "11:00", "K6"),
            .example(date, "XAN", "08:00", "12:00", "XA1"), .example(date, "KAL", "08:00", "12:00", "KL1"),
            .example(date, "MOE", "08:00", "12:00", "MO1"), .example(date, "DIN", "08:00", "12:00", "DI1"),
        ]
    )

    static let policy = CoverPolicy([
        term("KREIS", .lends, .allow), term("MOE", .lends, .deny), term("DIN", .lends, .deny),
        term("XAN", .lends, .withApproval), term("WES", .lends, .deny), term("VOE", .lends, .deny),
        term("KAL", .lends, .allow), term("KREIS", .accepts, .allow),
    ])

    private static func term(
        _ body: Identifier<EmployingBody>,
        _ side: CoverTerm.Side,
        _ verdict: CoverTerm.Verdict
    ) -> CoverTerm {
        CoverTerm(body: body, side: side, counterpart: nil, site: .every, verdict: verdict)
    }

    /// The clients of K1, by start.
    static let codes = (1...6).map { AppointmentCode(random: $0) }

    static func instant(_ time: String) -> Instant { BookingCounty.instant(date, time) }
}

extension DatabaseTemplate {
    /// The demonstration county at half past seven of that Tuesday: K1 and K2 are away since a minute.
    static let sickCall = DatabaseTemplate("sick_call") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SickCall.county)
        _ = try connection.apply(SickCall.plan)
        try connection.setClock(BookingCounty.instant("2027-04-01", "08:00"))
        for (number, start) in ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"].enumerated() {
            _ = try connection.bookDemo(Scenario.order("K1", at: "ALP", SickCall.date, start), UInt64(number + 1))
        }
        _ = try connection.bookDemo(Scenario.order("K6", at: "WES", SickCall.date, "08:15"), 7)
        _ = try connection.bookDemo(Scenario.order("XA1", at: "XAN", SickCall.date, "09:00"), 8)
        for (number, start) in ["08:30", "09:15", "10:00", "10:45", "11:30"].enumerated() {
            _ = try connection.bookDemo(Scenario.order("KL1", at: "KAL", SickCall.date, start), UInt64(number + 10))
        }
        try connection.setClock(SickCall.instant("07:30"))
        for person: Identifier<CaseManager> in ["K1", "K2"] {
            try connection.report(person, awayOn: day(SickCall.date))
        }
    }
}

extension Connection {
    /// Records an absence that everybody has to live with.
    mutating func report(_ person: Identifier<CaseManager>, awayOn date: LocalDate) throws {
        let days = date..<date.next
        try run(
            """
            WITH recorded AS (
                INSERT INTO plan.leave (ordinal, code, case_manager_id, days, part, known_from, status)
                SELECT (SELECT count(*) FROM plan.leave), \("A-\(person)-\(date)"), id, \(days), 'full', \(date),
                       'approved'
                  FROM plan.case_manager WHERE code = \(person)
                RETURNING id
            )
            INSERT INTO plan.leave_reason (leave_id, kind) SELECT id, 'sick' FROM recorded
            """
        )
    }

    /// What cover on the day is decided by.
    mutating func coverSituation() throws -> CoverSituation {
        try #require(
            try CoverSituation.read(
                on: day(SickCall.date)...day(SickCall.date),
                policy: SickCall.policy,
                zone: { _ in berlin },
                from: &self
            )
        )
    }

    /// Asks somebody to cover for K1, at a time.
    mutating func propose(_ person: Identifier<CaseManager>) throws -> CoverProposal {
        let situation = try coverSituation()
        let need = try situation.need(SickCall.need)
        return try CoverStore.propose(
            try situation.offer(of: person, for: need),
            for: need.key,
            due: CoverDeadline.answer(for: need.row.period, askedAt: situation.now),
            in: &self
        )
    }

    /// Publishes the cover for K1 in a transaction of its own.
    mutating func confirmCover() throws -> ConfirmedCover {
        try transaction { connection in
            try CoverStore.confirm(
                SickCall.need,
                policy: SickCall.policy,
                zone: { _ in berlin },
                at: SickCall.instant("07:48"),
                in: &connection
            )
        }
    }
}
