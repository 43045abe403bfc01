import Core
import Testing

/// Every day from 1627 to 2427.
private let fourHundredYearsEitherWay = date("1627-01-01")...date("2427-12-31")

@Test func everyDayIsFoundAgainByItsYearMonthAndDay() {
    let lost = fourHundredYearsEitherWay.filter { LocalDate(year: $0.year, month: $0.month, day: $0.day) != $0 }
    #expect(lost == [])
}

@Test func everyDayIsFoundAgainByItsText() {
    let lost = fourHundredYearsEitherWay.filter { LocalDate($0.description) != $0 }
    #expect(lost == [])
}

@Test func daysFollowOneAnotherInTheCalendarAndInTheWeek() {
    for day in fourHundredYearsEitherWay {
        let next = day.next
        let follows =
            next.day == day.day + 1 || (next.day == 1 && next.month == day.month + 1)
            || (next.day == 1 && next.month == 1 && next.year == day.year + 1)
        let weekdayFollows = next.weekday.rawValue == day.weekday.rawValue % 7 + 1
        guard follows, weekdayFollows, next.previous == day else {
            Issue.record("\(next) \(next.weekday) after \(day) \(day.weekday)")
            return
        }
    }
}

@Test func countingBeginsOnAThursdayIn1970() {
    #expect(LocalDate(dayNumber: 0).description == "1970-01-01")
    #expect(LocalDate(dayNumber: 0).weekday == .thursday)
}

@Test func theCalendarIsKnownAtItsEnds() throws {
    #expect(date("0000-01-01").dayNumber == -719_528)
    #expect(date("9999-12-31").dayNumber == 2_932_896)
    #expect(date("9999-12-31").next.description == "10000-01-01")
}

@Test(arguments: [(1900, false), (2000, true), (2027, false), (2028, true), (2100, false)])
func thereIsA29FebruaryInLeapYearsOnly(year: Int, isLeapYear: Bool) {
    #expect((LocalDate(year: year, month: 2, day: 29) != nil) == isLeapYear)
}

@Test(arguments: [(2027, 0, 1), (2027, 13, 1), (2027, 4, 31), (2027, 1, 0), (-1, 1, 1), (10_000, 1, 1), (.max, 1, 1)])
func dayThatDoesNotExistIsRefused(year: Int, month: Int, day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) == nil)
}

@Test(
    arguments: [
        "", "2027", "2027-3-28", "2027-03-28 ", " 2027-03-28", "2027-03-28T00:00", "2027/03/28", "20270328",
        "2027-02-29", "2027-04-31", "2027-00-10", "2027-13-01", "2027-01-00", "2027-01-32", "+027-01-01",
        "-027-01-01", "12027-01-01", "2027-01-0x", "２０２７-01-01", "٢٠٢٧-٠١-٠١", "2027‐01‐01", "2027-01-01\u{0}",
        "2027-01-1\u{301}", "28.03.2027", "today",
    ]
)
func textThatIsNoDayIsRefused(text: String) {
    #expect(LocalDate(text) == nil)
}

@Test func dayIsReadFromPartOfAText() {
    #expect(LocalDate("2027-03-28 02:30".prefix(10)) == date("2027-03-28"))
}

@Test func daysCanBeCountedAndWalked() {
    #expect(date("2027-01-01").distance(to: date("2028-01-01")) == 365)
    #expect((date("2028-02-28")...date("2028-03-01")).map(\.day) == [28, 29, 1])
}
