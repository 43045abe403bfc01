import Core
import Foundation
import Testing

@Test func everyDayLiesInTheWeekThatFoundationSays() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    for day in date("1990-01-01")...date("2060-12-31") {
        let parts = calendar.dateComponents(
            [.yearForWeekOfYear, .weekOfYear],
            from: Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400)
        )
        guard day.isoWeek.year == parts.yearForWeekOfYear, day.isoWeek.number == parts.weekOfYear else {
            Issue.record("\(day) in \(day.isoWeek), not \(parts)")
            return
        }
    }
}

@Test func everyWeekHoldsItsSevenDaysAndIsFoundAgainByItsText() {
    var week = date("1627-01-04").isoWeek
    while week.year < 2428 {
        let isWhole = week.days.allSatisfy { $0.isoWeek == week } && week.days.count == 7
        guard isWhole, week.monday.weekday == .monday, ISOWeek(week.description) == week, week < week.next,
            ISOWeek(year: week.year, number: week.number) == week
        else {
            Issue.record("\(week) \(week.days)")
            return
        }
        week = week.next
    }
}

@Test func newYearOf2027LiesInTheLastWeekOf2026() {
    #expect(date("2027-01-03").isoWeek.description == "2026-W53")
    #expect(date("2027-01-04").isoWeek.description == "2027-W01")
}

@Test func theLastWeekOf2026AndTheFirstOf2027AreBothOdd() throws {
    let last = try #require(ISOWeek("2026-W53"))
    #expect(last.isOdd && last.next.isOdd && !last.next.next.isOdd)
}

@Test(
    arguments: [
        "", "2027-W00", "2027-W53", "2026-W54", "2027-W1", "2027W01", "2027-w01", "2027-W001", "2027-W01 ",
        "2027-W٠١", "2027-01", "W01-2027",
    ]
)
func textThatIsNoWeekIsRefused(text: String) {
    #expect(ISOWeek(text) == nil)
}

@Test func weekThatItsYearLacksIsRefused() {
    #expect(ISOWeek(year: 2026, number: 53) != nil)
    #expect(ISOWeek(year: 2027, number: 53) == nil)
    #expect(ISOWeek(year: 2027, number: 0) == nil)
    #expect(ISOWeek(year: .max, number: 1) == nil)
}
