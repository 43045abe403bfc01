import Core
import Postgres
import Store
import TestKit
import Testing

/// Altweiber and Rosenmontag 2027 with clients booked (SC-03).
@Suite(.scratchDatabase(.carnivalCounty)) struct CarnivalTests {
    @Test func whatIsBookedInClosuresNeedsADecisionAndMoersStaysBookable() throws {
        var desk = try reception()
        let booked = try ["13:30", "14:00", "14:30"].enumerated().map { number, time in
            try desk.bookCarnival(Scenario.order("K4", at: "NEV", "2027-02-08", time), UInt64(number)).code
        }
        let huenxe = try desk.bookCarnival(Scenario.order("K3", at: "HUE", "2027-02-04", "14:00"), 4).code
        #expect(try close() == [1, 3, 0])
        for code in booked + [huenxe] { #expect(try desk.state(of: code) == .needsDecision) }

        let order = Scenario.order("K3", at: "HUE", "2027-02-04", "15:00")
        #expect(refusal { _ = try desk.bookCarnival(order, 5) } == .outsidePlan, "The database refuses it.")
        #expect(try desk.carnivalSlots("2027-02-04", "2027-02-04", at: "HUE").isEmpty)
        #expect(try desk.carnivalSlots("2027-02-08", "2027-02-08", at: "NEV").isEmpty)
        #expect(try desk.carnivalSlots("2027-02-04", "2027-02-04", at: "KAL").isEmpty == false)
        #expect(try desk.bookCarnival(Scenario.order("MO1", at: "MOE", "2027-02-08", "09:00"), 6).state == .booked)
    }

    @Test func huenxeHasNotConfirmed() throws {
        var coordinator = try coordinator()
        _ = try close()
        for body in CarnivalCounty.instance.bodies.map(\.id) where body != "HUE" {
            try coordinator.transaction { try ClosureBook.confirm(body, for: 2027, in: &$0) }
        }
        let confirmed = try ClosureBook.confirmations(for: 2027, in: &coordinator).map(\.body)
        #expect(Set(CarnivalCounty.instance.bodies.map(\.id)).subtracting(confirmed) == ["HUE"])
        let before = try ClosureBook.confirmations(for: 2026, in: &coordinator)
        #expect(before.isEmpty, "Each year is confirmed anew.")
    }

    @Test func aCancelledSessionIsCountedUnderCustomAndCanBeTakenBack() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        let kept = try desk.bookCarnival(Scenario.order("K2", at: "SCH", "2027-02-05", "09:00"), 1).code
        #expect(try coordinator.decide("SCH", "2027-02-05", "09:00", .cancelled) == 1)
        #expect(try desk.state(of: kept) == .needsDecision)
        #expect(try desk.carnivalSlots("2027-02-05", "2027-02-05", at: "SCH").isEmpty)
        #expect(try coordinator.carnivalCoverage().lostSessions(at: "SCH") == [.custom: 1])
        #expect(throws: SessionDecisionStore.Refusal.decided) {
            _ = try coordinator.decide("SCH", "2027-02-05", "09:00", .remote)
        }

        let subject = SessionDecision.Subject(site: "SCH", date: day("2027-02-05"), start: time("09:00"))
        #expect(try coordinator.transaction { try SessionDecisionStore.undo(subject, on: &$0) } == 1)
        #expect(try desk.state(of: kept) == .booked)
        #expect(try coordinator.carnivalCoverage().lostSessions(at: "SCH").isEmpty)
        #expect(throws: SessionDecisionStore.Refusal.nothingDecided) {
            _ = try coordinator.transaction { try SessionDecisionStore.undo(subject, on: &$0) }
        }
        var owner = try owner()
        let entries = try owner.run("SELECT action FROM audit.entry WHERE action LIKE 'session-%' ORDER BY id").map {
            row throws(PostgresError) in try row.value(0, as: String.self)
        }
        #expect(entries == ["session-decide", "session-undo"])
    }

    @Test func ofAShortenedSessionTheRestIsStillBooked() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        let early = try desk.bookCarnival(Scenario.order("K2", at: "SCH", "2027-02-05", "09:30"), 1).code
        let late = try desk.bookCarnival(Scenario.order("K2", at: "SCH", "2027-02-05", "11:30"), 2).code
        let shortened = SessionDecision.Outcome.shortened(from: time("09:00"), to: time("11:00"))
        #expect(try coordinator.decide("SCH", "2027-02-05", "09:00", shortened) == 1)
        #expect(try desk.state(of: early) == .booked)
        #expect(try desk.state(of: late) == .needsDecision)
        #expect(
            try desk.carnivalSlots("2027-02-05", "2027-02-05", at: "SCH").map(\.period.lowerBound).last
                == BookingCounty.instant("2027-02-05", "10:30")
        )
    }

    @Test func receptionNeitherDecidesNorCloses() throws {
        var desk = try reception()
        #expect(throws: PostgresError.self) { _ = try desk.decide("SCH", "2027-02-05", "09:00", .cancelled) }
        #expect(throws: PostgresError.self) {
            try desk.transaction { _ = try ClosureBook.add(CarnivalCounty.closures[0], in: &$0) }
        }
    }

    @Test func anImportKeepsWhatWasNotedAndNotedClosuresAreTakenBack() throws {
        var owner = try owner()
        var coordinator = try coordinator()
        _ = try close()
        try owner.store(CarnivalCounty.instance)
        let stored = try ClosureBook.all(in: &coordinator)
        #expect(stored.map(\.closure) == CarnivalCounty.closures)
        for closure in stored {
            try coordinator.transaction { try ClosureBook.remove(closure.number, in: &$0) }
        }
        #expect(try ClosureBook.all(in: &coordinator).isEmpty)
        #expect(throws: ClosureBook.Refusal.unknownNumber(stored[0].number)) {
            try coordinator.transaction { try ClosureBook.remove(stored[0].number, in: &$0) }
        }
    }

    @Test func aRoomThatIsShutIsNotTaken() throws {
        var desk = try reception()
        var owner = try owner()
        var coordinator = try coordinator()
        var county = CarnivalCounty.instance
        for number in county.sites.indices where county.sites[number].id == "SCH" { county.sites[number].rooms = 2 }
        try owner.store(county)
        let closure = Closure(
            .room("SCH", number: 1),
            first: day("2027-02-05"),
            last: day("2027-02-05"),
            kind: .damage,
            reason: "Wasserschaden"
        )
        try coordinator.transaction { _ = try ClosureBook.add(closure, in: &$0) }
        let order = Scenario.order("K2", at: "SCH", "2027-02-05", "09:00")
        #expect(try desk.bookCarnival(order, 1).room == 2)
    }

    /// Closes what the scenario closes, and says how many appointments each closure stranded.
    private func close() throws -> [Int] {
        var coordinator = try coordinator()
        return try CarnivalCounty.closures.map { closure in
            try coordinator.transaction { try ClosureBook.add(closure, in: &$0).stranded }
        }
    }
}

extension DatabaseTemplate {
    /// The county at carnival, its two weeks published.
    fileprivate static let carnivalCounty = DatabaseTemplate("carnival_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(CarnivalCounty.instance)
        _ = try connection.apply(CarnivalCounty.plan)
        try connection.setClock(BookingCounty.instant("2027-01-25", "08:00"))
    }
}

extension Connection {
    fileprivate mutating func carnivalCounty() throws -> KnownCounty {
        try #require(try KnownCounty.read(zone: { _ in berlin }, from: &self))
    }

    fileprivate mutating func bookCarnival(_ order: BookingOrder, _ number: UInt64) throws -> Appointment {
        let code = AppointmentCode(random: number)
        let key = try #require(RequestKey("book \(code)"))
        let known = try carnivalCounty()
        let county = KnownCounty(known.calendar, kinds: [Scenario.kind], revision: known.revision)
        return try BookingStore.book(order, as: code, key: key, in: county, to: &self)
    }

    fileprivate mutating func carnivalSlots(
        _ first: String,
        _ last: String,
        at site: Identifier<Site>
    ) throws -> [Slot] {
        let calendar = try carnivalCounty().calendar
        let free = try transaction { connection in
            try FreeTimesStore.freeTimes(on: day(first)...day(last), in: calendar, in: &connection)
        }
        var query = Scenario.query(day(first)...day(last))
        query.sites = [site]
        return free.slots(matching: query, limit: .max)
    }

    fileprivate mutating func state(of code: AppointmentCode) throws -> AppointmentState? {
        try AppointmentStore.appointment(code, in: &self)?.state
    }

    fileprivate mutating func decide(
        _ site: Identifier<Site>,
        _ date: String,
        _ start: String,
        _ outcome: SessionDecision.Outcome
    ) throws -> Int {
        let calendar = try carnivalCounty().calendar
        let session = try #require(
            calendar.requiredSessions(at: site, on: day(date)).first { $0.hours.start == time(start) }
        )
        let decision = SessionDecision(session.subject, outcome, cause: .custom, reason: "Brauchtum")
        return try transaction { try SessionDecisionStore.decide(decision, about: session, in: calendar, on: &$0) }
    }

    fileprivate mutating func carnivalCoverage() throws -> CountyCoverage {
        let days = CarnivalCounty.plan.days
        return CountyCoverage(
            of: days.lowerBound.isoWeek...days.upperBound.isoWeek,
            published: try PlanStore.published(on: days, in: &self),
            publishedDays: try PlanStore.publishedDays(in: &self),
            decisions: try SessionDecisionStore.all(on: days, in: &self),
            in: try carnivalCounty().calendar
        )
    }
}
