import Core
import TestKit
import Testing

/// One person's stay on one date, as a plan and its series both have it.
private struct Stay: Hashable, Comparable {
    let date: LocalDate
    let site: Identifier<Site>?
    let start: TimeOfDay
    let end: TimeOfDay
    let person: Identifier<CaseManager>
    let kind: String

    static func < (one: Stay, other: Stay) -> Bool {
        (one.date, one.start, one.person) < (other.date, other.start, other.person)
    }
}

private func stays(of series: CalendarSeries) -> [Stay] {
    let (person, kind): (Identifier<CaseManager>, Presence.Kind) =
        switch series.subject {
        case .hours(_, let holder, let kind): (holder, kind)
        case .office(let person): (person, .office)
        case .attendance(_, let person): (person, .event)
        case .event: (Identifier(""), .event)
        }
    return series.dates.map {
        Stay(date: $0, site: series.site, start: series.start, end: series.end, person: person, kind: kind.rawValue)
    }
}

private func series(_ presences: [Presence]) -> [CalendarSeries] {
    CalendarSeries.series(of: Plan(days: year2027, presences: presences), in: smallCalendar).filter {
        if case .event = $0.subject { false } else { true }
    }
}

private let smallCalendar = InstanceCalendar(smallCounty, zone: berlin)

@Test(arguments: 0..<40 as Range<UInt64>)
func seriesShowEveryStayOfAPlanOnce(seed: UInt64) {
    let county = RandomCounty(seed: seed)
    let all = CalendarSeries.series(of: county.plan, in: InstanceCalendar(county.instance, zone: berlin))
    let shown = all.flatMap(stays).filter { $0.person != Identifier("") }
    let planned = county.plan.presences.map {
        Stay(
            date: $0.date,
            site: $0.site,
            start: $0.start,
            end: $0.end,
            person: $0.caseManager,
            kind: $0.kind.rawValue
        )
    }
    #expect(Set(shown) == Set(planned), "seed \(seed)")
    #expect(shown.count == Set(planned).count, "seed \(seed)")
}

@Test(arguments: 0..<40 as Range<UInt64>)
func everyOccurrenceOfAnEventIsShownOnce(seed: UInt64) {
    let county = RandomCounty(seed: seed)
    let calendar = InstanceCalendar(county.instance, zone: berlin)
    let all = CalendarSeries.series(of: county.plan, in: calendar)
    for event in county.instance.events {
        let shown = all.filter { $0.subject == .event(event.id) }.flatMap(\.dates)
        let held = calendar.occurrences(in: county.plan.days).filter { $0.event.id == event.id }.map(\.date)
        #expect(shown == held, "seed \(seed), \(event.recurrence?.text ?? "once")")
    }
}

@Test(arguments: 0..<40 as Range<UInt64>)
func aSeriesStartsAndEndsOnADateOfItsOwn(seed: UInt64) {
    let county = RandomCounty(seed: seed)
    for series in CalendarSeries.series(of: county.plan, in: InstanceCalendar(county.instance, zone: berlin)) {
        #expect(series.dates.first == series.first, "seed \(seed): \(series)")
        #expect(series.dates.last == series.last, "seed \(seed): \(series)")
        #expect((series.repetition == .once) == (series.first == series.last), "seed \(seed): \(series)")
        let repeated = series.repetition.dates(from: series.first, through: series.last)
        #expect(Set(repeated).isSuperset(of: series.exceptions), "seed \(seed): \(series)")
    }
}

@Test func aWeekWithoutTheHolderIsAnException() throws {
    let dates = ["2027-03-16", "2027-03-23", "2027-04-06"]
    let found = series(dates.map { Presence.example($0, "S-XAN", "09:00", "12:00", "CM-19") })
    #expect(found.count == 1)
    let only = try #require(found.first)
    #expect(only.subject == .hours(Identifier("R-XAN-01"), holder: Identifier("CM-19"), kind: .onSite))
    #expect(only.repetition == .weekly(interval: 1))
    #expect(only.exceptions == [day("2027-03-30")])
}

@Test(arguments: [("2027-02-09", 1), ("2027-02-16", 2)])
func moreThanFourMissingWeeksEndASeries(next: String, count: Int) {
    let found = series(["2027-01-05", next].map { Presence.example($0, "S-XAN", "09:00", "12:00", "CM-19") })
    #expect(found.count == count)
}

@Test func hoursOfOddWeeksRepeatEverySecondWeek() {
    let found = series(["2027-01-07", "2027-01-21"].map { Presence.example($0, "S-MOE", "14:00", "16:30", "CM-01") })
    #expect(found.map(\.repetition) == [.weekly(interval: 2)])
}

@Test func oddHoursStartAnewAfterAYearOfFiftyThreeWeeks() {
    let plan = Plan(
        days: day("2026-12-01")...day("2027-01-31"),
        presences: ["2026-12-17", "2026-12-31", "2027-01-07", "2027-01-21"].map {
            Presence.example($0, "S-MOE", "14:00", "16:30", "CM-01")
        }
    )
    let found = CalendarSeries.series(of: plan, in: smallCalendar).filter { $0.start == time("14:00") }
    #expect(found.map(\.first) == [day("2026-12-17"), day("2027-01-07")])
}

@Test func aStayAcrossTwoHoursIsShownUnderTheFirst() {
    let found = series([Presence.example("2027-01-05", "S-XAN", "11:00", "14:00", "CM-02", .cover)])
    #expect(
        found.map(\.subject) == [.hours(Identifier("R-XAN-01"), holder: Identifier("CM-02"), kind: .cover)]
    )
}

@Test func otherWorkAtASiteIsShownToo() {
    let found = series([Presence.example("2027-01-06", "S-XAN", "09:00", "12:00", "CM-02", .office)])
    #expect(found.map(\.subject) == [.office(Identifier("CM-02"))])
}

@Test func aMonthlyEventIsAttendedByItsOwnRule() throws {
    let found = series(
        ["2027-01-04", "2027-03-01", "2027-04-05"].map {
            Presence.example($0, "S-MOE", "13:00", "15:00", "CM-01", .event)
        }
    )
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(only.repetition == .recurrence(rule("FREQ=MONTHLY;BYDAY=1MO")))
    #expect(only.exceptions == [day("2027-02-01")])
}
