import Core
import Planning
import Testing

/// Which days are planned: the given ones, unless the county is shut.
@Suite struct PlannedSpanTests {
    private let county = Instance.twoTowns

    @Test func oneDayIsPlannedAsOneWeek() throws {
        let planned = try county.planned("2027-02-03", "2027-02-03")
        #expect(planned.weeks.map(\.requiredMinutes) == [360])
        #expect(planned.weeks.map(\.uncoveredMinutes) == [0])
        #expect(Set(planned.plan.presences.map(\.date)) == [day("2027-02-03")])
        #expect(planned.plan.days == day("2027-02-03")...day("2027-02-03"))
    }

    @Test func aSpanMayBeginAndEndWithinAWeek() throws {
        let planned = try county.planned("2027-02-02", "2027-02-15")
        #expect(planned.weeks.map(\.week) == ["2027-02-02", "2027-02-08", "2027-02-15"].map { day($0).isoWeek })
        #expect(planned.weeks.map(\.requiredMinutes) == [360, 720, 360])
        #expect(planned.uncoveredMinutes == 0)
        #expect(county.breaches(in: planned.plan) == [:])
    }

    @Test func aDayWithoutHoursIsPlannedEmpty() throws {
        let planned = try county.planned("2027-02-06", "2027-02-07")
        #expect(planned.weeks.map(\.requiredMinutes) == [0])
        #expect(planned.weeks.map(\.status) == [.optimal])
        #expect(planned.plan.presences == [])
    }

    @Test func theTurnOfAYearIsPlannedByItsWeeks() throws {
        let planned = try county.planned("2026-12-28", "2027-01-10")
        #expect(planned.weeks.map(\.week.description) == ["2026-W53", "2027-W01"])
        #expect(planned.weeks.map(\.uncoveredMinutes) == [0, 0])
    }

    @Test func daysLongBeforeAnybodyIsEmployedStayUncovered() throws {
        var county = county
        for number in county.caseManagers.indices {
            county.caseManagers[number].employment = Validity(from: day("2027-01-01"), through: day("2027-12-31"))
        }
        for first in ["2020-06-01", "2035-06-04"] {
            let week = day(first).isoWeek.days
            let planned = try county.planned(week.lowerBound.description, week.upperBound.description)
            #expect(planned.weeks.map(\.uncoveredMinutes) == [720])
            #expect(planned.weeks.map(\.uncoveredBound) == [720])
            #expect(planned.plan.presences == [])
        }
    }

    @Test func hoursThatEndedAskForNobody() throws {
        var county = county
        for number in county.onSiteHours.indices {
            county.onSiteHours[number].validity = Validity(through: day("2027-01-31"))
        }
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.requiredMinutes == 0)
        #expect(planned.plan.presences == [])
    }

    @Test func nothingIsPlannedOnAHoliday() throws {
        var county = county
        county.holidays = [PublicHoliday(date: day("2027-02-01"), name: "Feiertag")]
        county.events = [.example("E", at: "B", on: "2027-02-01", "13:00", "14:00")]
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.requiredMinutes == 360)
        #expect(Set(planned.plan.presences.map(\.date)) == [day("2027-02-03")])
        #expect(planned.missedEvents == [])
        #expect(county.breaches(in: planned.plan) == [:])
    }

    @Test func nothingIsPlannedWhereAndWhenASiteIsShut() throws {
        var county = county
        county.closures = [
            Closure(site: .every, first: day("2027-02-01"), last: day("2027-02-01"), reason: ""),
            Closure(site: .one(Identifier("A")), first: day("2027-02-03"), last: day("2027-02-03"), reason: ""),
        ]
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.requiredMinutes == 180)
        #expect(planned.plan.presences.map(\.date) == [day("2027-02-03")])
        #expect(planned.plan.presences.map(\.site) == [Identifier("B")])
        #expect(county.breaches(in: planned.plan) == [:])
    }

    @Test func anInactiveSiteAsksForNobody() throws {
        var county = county
        county.sites[0].activity = Validity(from: day("2027-02-02"))
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.requiredMinutes == 540)
        #expect(planned.uncoveredMinutes == 0)
        #expect(county.breaches(in: planned.plan) == [:])
    }
}
