import Core
import Testing

@Test func everyMinuteIsFoundAgainByItsText() {
    for minute in 0...1_440 {
        let time = TimeOfDay(minute: minute)
        #expect(time?.minute == minute && time.flatMap { TimeOfDay($0.description) } == time, "minute \(minute)")
    }
}

@Test func theDayEndsAt24() {
    #expect(TimeOfDay("24:00") == .endOfDay)
    #expect(TimeOfDay("00:00") == .midnight)
    #expect(TimeOfDay.endOfDay.description == "24:00")
}

@Test(
    arguments: [
        "", "9:00", "09:0", "0900", "09:00:00", "09.00", " 09:00", "09:00 ", "09:60", "24:01", "25:00", "-1:00",
        "+9:00",
        "0٩:00", "09：00", "ab:cd",
    ]
)
func textThatIsNoTimeIsRefused(text: String) {
    #expect(TimeOfDay(text) == nil)
}

@Test func timeThatNoClockShowsIsRefused() {
    #expect(TimeOfDay(minute: -1) == nil)
    #expect(TimeOfDay(minute: 1_441) == nil)
    #expect(TimeOfDay(hour: 9, minute: 60) == nil)
    #expect(TimeOfDay(hour: 24, minute: 1) == nil)
    #expect(TimeOfDay(hour: .max, minute: 0) == nil)
}

@Test func localTimesAreOrderedByDayThenByClock() {
    #expect(local("2027-03-28 24:00") < local("2027-03-29 00:00"))
    #expect(local("2027-03-28 09:00") < local("2027-03-28 12:30"))
    #expect(local("2027-03-28 09:00").description == "2027-03-28 09:00")
}
