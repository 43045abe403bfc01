import Core
import TestKit
import Testing

@Suite struct PlanComparisonTests {
    private let earlier: WrittenPlan = """
        2027-01-11 S-MOE 09:00-12:00 CM-01 onsite
        2027-01-12 S-XAN 09:00-12:00 CM-19 cover
        """

    @Test func theSamePlanChangesNothing() throws {
        let changes = try changes(to: earlier)
        #expect(changes.rowsKept == 2)
        #expect(changes.rowsAdded == 0)
        #expect(changes.changedPersonMinutes == 0)
        #expect(changes.sessionsWithChangedStaff == 0)
    }

    @Test func anotherKindIsAnotherRowButNoOtherPresence() throws {
        let changes = try changes(
            to: """
                2027-01-11 S-MOE 09:00-12:00 CM-01 cover
                2027-01-12 S-XAN 09:00-12:00 CM-19 cover
                """
        )
        #expect(changes.rowsAdded == 1)
        #expect(changes.rowsRemoved == 1)
        #expect(changes.changedPersonMinutes == 0)
        #expect(changes.caseManagersAffected == 0)
    }

    @Test func aHandOverCountsForBoth() throws {
        let changes = try changes(
            to: """
                2027-01-11 S-MOE 09:00-11:00 CM-01 onsite
                2027-01-11 S-MOE 11:00-12:00 CM-19 cover
                2027-01-12 S-XAN 09:00-12:00 CM-19 cover
                """
        )
        #expect(changes.changedPersonMinutes == 60 + 60)
        #expect(changes.sessionsWithChangedStaff == 1)
        #expect(changes.caseManagersAffected == 1, "Rotdorn comes, Ahorn stays")
    }

    @Test func whatLiesOutsideTheDaysIsNotCompared() throws {
        let calendar = InstanceCalendar(ruleCounty, zone: berlin)
        let rows = PlanReading(
            earlier.records.enumerated().map { PlanRecord(number: $0 + 2, fields: $1) },
            in: calendar
        ).rows
        let changes = PlanComparison(from: rows, to: [], over: day("2027-01-12")...day("2027-01-12"), in: calendar)
        #expect(changes.rowsRemoved == 1)
        #expect(changes.changedPersonMinutes == 180)
    }

    private func changes(to later: WrittenPlan) throws -> PlanComparison {
        let records = earlier.records.enumerated().map { PlanRecord(number: $0 + 2, fields: $1) }
        return try verification(of: later).changes(from: records)
    }
}
