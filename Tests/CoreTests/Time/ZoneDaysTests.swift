import Core
import Testing

@Test(arguments: [("2027-03-28", 23), ("2027-06-15", 24), ("2027-10-31", 25)])
func dayLastsAnHourLessInSpringAndOneMoreInAutumn(day: String, hours: Int) {
    #expect(berlin.day(date(day)).minutes == hours * 60)
}

@Test func daysAdjoin() {
    for day in date("2020-01-01")...date("2040-12-31") {
        #expect(berlin.day(day).upperBound == berlin.startOfDay(day.next), "\(day)")
    }
}

@Test func leaveThroughTheLastDayOfMarchIsAWholeNumberOfDaysLessAnHour() throws {
    let period = try berlin.days(date("2027-03-22"), through: date("2027-03-31"))
    #expect(period == berlin.startOfDay(date("2027-03-22"))..<berlin.startOfDay(date("2027-04-01")))
    #expect(period.minutes == 10 * 1_440 - 60)
}

@Test func hoursInTheNightOfTheChangeAreMeasuredByElapsedTime() throws {
    for (day, minutes) in [("2027-03-28", 180), ("2027-10-31", 300)] {
        let start = try berlin.startInstant(of: local("\(day) 00:00"))
        let end = try berlin.endInstant(of: local("\(day) 04:00"))
        #expect((start..<end).minutes == minutes)
    }
}

@Test(arguments: ["02:00", "02:30", "02:59"])
func hoursCannotStartAtATimeThatNeverComes(time: String) {
    let skipped = local("2027-03-28 \(time)")
    #expect(throws: SkippedTime(time: skipped, resumes: local("2027-03-28 03:00"))) {
        try berlin.startInstant(of: skipped)
    }
}

@Test(arguments: ["02:01", "02:30", "02:59"])
func hoursCannotEndAfterTheFirstMinuteThatNeverComes(time: String) {
    let skipped = local("2027-03-28 \(time)")
    #expect(throws: SkippedTime(time: skipped, resumes: local("2027-03-28 03:00"))) {
        try berlin.endInstant(of: skipped)
    }
}

@Test func hoursUntilTwoEndWhenClocksJump() throws {
    #expect(try berlin.endInstant(of: local("2027-03-28 02:00")) == utc("2027-03-28 01:00"))
}

@Test func theFirstOccurrenceIsMeantInAutumn() throws {
    #expect(try berlin.startInstant(of: local("2027-10-31 02:30")) == utc("2027-10-31 00:30"))
    #expect(try berlin.endInstant(of: local("2027-10-31 02:30")) == utc("2027-10-31 00:30"))
}

@Test func dayWithoutMidnightStartsWhenClocksResume() throws {
    // In Beirut clocks jumped from 24:00 to 01:00 on 28 March 2021.
    let beirut = zone("Asia/Beirut")
    let day = date("2021-03-28")
    #expect(beirut.startOfDay(day) == utc("2021-03-27 22:00"))
    #expect(beirut.day(day).minutes == 23 * 60)
    #expect(beirut.day(day.previous).minutes == 24 * 60)
    #expect(throws: SkippedTime.self) { try beirut.days(day, through: day) }
    #expect(try beirut.days(day.previous, through: day.previous) == beirut.day(day.previous))
}

@Test func dayThatAPlaceLeftOutIsEmpty() {
    // Samoa went from 29 to 31 December 2011.
    let apia = zone("Pacific/Apia")
    #expect(apia.day(date("2011-12-30")).isEmpty)
    #expect(apia.day(date("2011-12-31")).minutes == 24 * 60)
}
