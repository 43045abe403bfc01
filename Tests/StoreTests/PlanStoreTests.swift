import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.smallCounty)) struct PlanStoreTests {
    /// Two weeks in Moers, once covered by another person, and one meeting.
    static let plan = Plan(
        days: days("2027-03-15", "2027-04-04"),
        presences: [
            stay("CM-02", "2027-03-15", "09:00", "12:00", at: "S-MOE"),
            stay("CM-02", "2027-03-22", "09:00", "12:00", at: "S-MOE"),
            stay("CM-03", "2027-03-15", "09:00", "12:00", at: "S-MOE", .cover),
            stay("CM-01", "2027-03-24", "12:45", "13:45", at: nil, .event),
            stay("CM-03", "2027-03-29", "08:00", "16:00", at: "S-MOE", .office),
        ]
    )

    @Test func whatIsAppliedIsPublished() throws {
        var connection = try coordinator()
        let applied = try connection.apply(Self.plan)
        #expect(applied.revision?.number == 2)
        #expect((applied.added, applied.removed, applied.kept) == (5, 0, 0))
        #expect(try PlanStore.published(on: Self.plan.days, in: &connection) == Self.plan)
        #expect(try PlanStore.publishedDays(in: &connection) == [Self.plan.days])
    }

    @Test func timesAroundTheChangesOfClocksComeBackAsWritten() throws {
        let plan = Plan(
            days: days("2027-01-01", "2027-12-31"),
            presences: [
                stay("CM-02", "2027-03-28", "01:00", "02:00", at: "S-MOE"),
                stay("CM-02", "2027-03-28", "03:00", "04:00", at: "S-MOE"),
                stay("CM-02", "2027-10-31", "02:15", "02:45", at: "S-MOE"),
                stay("CM-02", "2027-10-31", "03:00", "24:00", at: "S-MOE"),
                stay("CM-02", "2027-11-01", "00:00", "00:30", at: "S-MOE"),
            ]
        )
        var connection = try coordinator()
        _ = try connection.apply(plan)
        #expect(try PlanStore.published(on: plan.days, in: &connection) == plan)
    }

    @Test func aStayThatBeginsInTheGapIsRefused() throws {
        let gap = stay("CM-02", "2027-03-28", "02:15", "04:00", at: "S-MOE")
        var connection = try coordinator()
        #expect(throws: PlanRefusal.self) {
            try connection.apply(Plan(days: days("2027-03-28", "2027-03-28"), presences: [gap]))
        }
        #expect(try PlanStore.publishedDays(in: &connection).isEmpty)
    }

    @Test func theSecondApplyChangesNothing() throws {
        var connection = try coordinator()
        let fingerprint = try PlanStore.fingerprint(for: Self.plan.days, in: &connection)
        _ = try connection.apply(Self.plan, madeFrom: fingerprint)
        let calendars = try SeriesStore.published(in: &connection)
        let again = try connection.apply(Self.plan, madeFrom: fingerprint)
        #expect(again.revision == nil)
        #expect((again.added, again.removed, again.kept) == (0, 0, 5))
        #expect(try SeriesStore.published(in: &connection) == calendars)
    }

    @Test func aPlanTakesThePlaceOfAllRowsOnItsDaysAndOfNoOthers() throws {
        let other = Plan(
            days: days("2027-03-22", "2027-03-28"),
            presences: [stay("CM-03", "2027-03-22", "09:00", "12:00", at: "S-MOE", .cover)]
        )
        var connection = try coordinator()
        _ = try connection.apply(Self.plan)
        let applied = try connection.apply(other)
        #expect((applied.added, applied.removed, applied.kept) == (1, 2, 0))
        let expected = Self.plan.presences.filter { !other.days.contains($0.date) } + other.presences
        #expect(
            try PlanStore.published(on: Self.plan.days, in: &connection)
                == Plan(days: Self.plan.days, presences: expected)
        )
        #expect(try PlanStore.publishedDays(in: &connection) == [Self.plan.days])
    }

    @Test func anEmptyPlanIsPublishedToo() throws {
        var connection = try coordinator()
        let applied = try connection.apply(Plan(days: days("2027-05-03", "2027-05-09"), presences: []))
        #expect(applied.revision != nil)
        #expect(try PlanStore.publishedDays(in: &connection) == [days("2027-05-03", "2027-05-09")])
    }

    @Test func aPlanForAnotherDayThanItsOwnIsRefused() throws {
        let stray = stay("CM-02", "2027-03-22", "09:00", "12:00", at: "S-MOE")
        var connection = try coordinator()
        #expect(throws: PlanRefusal.outsideDays(stray)) {
            try connection.apply(Plan(days: days("2027-03-15", "2027-03-21"), presences: [stray]))
        }
    }

    @Test func aPersonNobodyKnowsIsNamed() throws {
        let row = stay("CM-99", "2027-03-22", "09:00", "12:00", at: "S-MOE")
        var connection = try coordinator()
        #expect(throws: UnknownName(entity: "CaseManager", name: "CM-99")) {
            try connection.apply(Plan(days: days("2027-03-22", "2027-03-22"), presences: [row]))
        }
    }

    @Test func whatAPlanChangesIsOnRecord() throws {
        var connection = try coordinator()
        _ = try connection.apply(Self.plan)
        var auditor = try self.auditor()
        let entries: [String] = try auditor.run(
            "SELECT action || ' ' || object || ' ' || detail::text FROM audit.entry ORDER BY id"
        ).values()
        #expect(
            entries == [
                #"import 05170 {"revision": 1}"#,
                #"apply 2027-03-15/2027-04-04 {"kept": 0, "added": 5, "removed": 0, "revision": 2}"#,
            ]
        )
    }

    private func auditor() throws -> Connection {
        try connection(as: "sprechzeit_auditor")
    }
}
