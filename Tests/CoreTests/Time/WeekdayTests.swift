import Core
import Testing

@Test func weekdaysHaveTheCodesOfICalendarFromMondayOn() {
    #expect(Weekday.allCases.map(\.code) == ["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
    #expect(Weekday.allCases.allSatisfy { Weekday(code: $0.code) == $0 })
}

@Test(arguments: ["", "M", "mo", "MON", "MO ", "DI", "MO\u{301}"])
func codeThatIsNoWeekdayIsRefused(code: String) {
    #expect(Weekday(code: code) == nil)
}

@Test func theWeekBeginsOnMonday() {
    #expect(Weekday.monday < .sunday)
    #expect(Weekday.allCases == Weekday.allCases.sorted())
}
