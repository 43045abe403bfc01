import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.smallCounty)) struct SeriesStoreTests {
    /// Mondays in Moers, held by one person, but for some.
    private func mondays(without missing: [String] = [], holder: Identifier<CaseManager> = "CM-02") -> Plan {
        let dates = ["2027-04-05", "2027-04-12", "2027-04-19", "2027-04-26", "2027-05-03", "2027-05-10"]
        return Plan(
            days: days("2027-04-05", "2027-05-16"),
            presences: dates.filter { !missing.contains($0) }.map { stay(holder, $0, "09:00", "12:00", at: "S-MOE") }
        )
    }

    /// The entries about hours; the meetings of the team are always there as well.
    private func hours(_ connection: inout Connection) throws -> [PublishedSeries] {
        try SeriesStore.published(in: &connection).filter {
            if case .hours = $0.series.subject { true } else { false }
        }
    }

    @Test func whatIsDerivedComesBackEqual() throws {
        var connection = try coordinator()
        _ = try connection.apply(PlanStoreTests.plan)
        let instance = try #require(try storedInstance())
        let derived = CalendarSeries.series(of: PlanStoreTests.plan, in: InstanceCalendar(instance, zone: berlin))
        let published = try SeriesStore.published(in: &connection)
        #expect(Set(published.map(\.series)) == Set(derived))
        #expect(published.count == derived.count)
        #expect(Set(published.map(\.uid)).count == derived.count)
        #expect(published.allSatisfy { $0.sequence == 0 && $0.changedAt == appliedAt })
    }

    @Test func aDayThatFallsOutChangesTheEntryAndKeepsItsIdentity() throws {
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        let before = try hours(&connection)
        _ = try connection.apply(mondays(without: ["2027-04-19"]))
        let after = try hours(&connection)
        #expect(after.map(\.uid) == before.map(\.uid))
        #expect(after.map(\.sequence) == [1])
        #expect(after.map(\.series.exceptions) == [[day("2027-04-19")]])
        // Applied within the same second, and yet later.
        #expect(after.map(\.changedAt) == [appliedAt.advanced(bySeconds: 1)])
    }

    @Test func entriesThatDidNotChangeKeepTheirVersion() throws {
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        let meetings = try SeriesStore.published(in: &connection).filter { $0.series.subject == .event("E-KB") }
        _ = try connection.apply(mondays(without: ["2027-04-19"]))
        #expect(!meetings.isEmpty)
        #expect(
            try SeriesStore.published(in: &connection).filter { $0.series.subject == .event("E-KB") } == meetings
        )
    }

    @Test func anotherHolderIsAnotherEntry() throws {
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        let before = try hours(&connection)
        _ = try connection.apply(mondays(holder: "CM-03"))
        let after = try hours(&connection)
        #expect(before.count == 1)
        #expect(after.count == 1)
        #expect(after.map(\.uid) != before.map(\.uid))
        #expect(after.map(\.sequence) == [0])
    }

    @Test func aPlanForTheNextWeeksContinuesTheEntry() throws {
        let next = Plan(
            days: days("2027-05-17", "2027-05-30"),
            presences: [stay("CM-02", "2027-05-24", "09:00", "12:00", at: "S-MOE")]
        )
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        let before = try hours(&connection)
        _ = try connection.apply(next)
        let after = try hours(&connection)
        #expect(after.map(\.uid) == before.map(\.uid))
        #expect(after.map(\.series.last) == [day("2027-05-24")])
        #expect(after.map(\.series.exceptions) == [[day("2027-05-17")]])
    }

    @Test func entriesGoWithTheHoursTheyAreAbout() throws {
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        var changed = SmallCounty.instance
        changed.onSiteHours.removeAll { $0.id == "R-MOE-01" }
        try connection.store(changed)
        #expect(try hours(&connection).isEmpty)
    }

    @Test func aSiteThatIsRenamedRaisesItsEntriesAndNoOthers() throws {
        var connection = try coordinator()
        _ = try connection.apply(mondays())
        let before = try SeriesStore.published(in: &connection)
        var renamed = SmallCounty.instance
        for number in renamed.sites.indices where renamed.sites[number].id == "S-MOE" {
            renamed.sites[number].name += " (neu)"
        }
        try connection.store(renamed)
        let after = try SeriesStore.published(in: &connection)
        #expect(after.map(\.uid) == before.map(\.uid))
        for (old, new) in zip(before, after) {
            #expect(new.sequence == old.sequence + (old.series.site == "S-MOE" ? 1 : 0))
            #expect((new.changedAt > old.changedAt) == (old.series.site == "S-MOE"))
        }
        #expect(after.contains { $0.sequence == 1 })
        #expect(after.contains { $0.sequence == 0 })
    }
}
