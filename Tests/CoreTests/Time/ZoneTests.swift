import Core
import Testing

@Test func nineInTheMorningIsNineInSummerAndInWinter() {
    #expect(berlin.resolve(local("2027-01-04 09:00")) == .once(utc("2027-01-04 08:00")))
    #expect(berlin.resolve(local("2027-07-05 09:00")) == .once(utc("2027-07-05 07:00")))
}

@Test(arguments: ["02:00", "02:30", "02:59"])
func theHourAfterTwoNeverComesOnTheLastSundayInMarch(time: String) {
    #expect(berlin.resolve(local("2027-03-28 \(time)")) == .skipped(resumesAt: utc("2027-03-28 01:00")))
}

@Test func theMinutesAroundTheGapComeOnce() {
    #expect(berlin.resolve(local("2027-03-28 01:59")) == .once(utc("2027-03-28 00:59")))
    #expect(berlin.resolve(local("2027-03-28 03:00")) == .once(utc("2027-03-28 01:00")))
}

@Test func timeInTheGapIsReadByTheClockBeforeIt() {
    #expect(berlin.instant(of: local("2027-03-28 02:30")) == utc("2027-03-28 01:30"))
    #expect(berlin.local(at: utc("2027-03-28 01:30")) == local("2027-03-28 03:30"))
}

@Test(arguments: [(2025, 26), (2026, 25), (2027, 31), (2038, 31), (2500, 31), (9999, 31)])
func halfPastTwoHappensTwiceInOctober(year: Int, lastSunday: Int) {
    let day = "\(year)-10-\(lastSunday)"
    let expected = Zone.Resolution.twice(earlier: utc("\(day) 00:30"), later: utc("\(day) 01:30"))
    #expect(berlin.resolve(local("\(day) 02:30")) == expected)
    #expect(berlin.instant(of: local("\(day) 02:30")) == utc("\(day) 00:30"))
}

@Test func theMinutesAroundTheDoubledHourComeOnce() {
    #expect(berlin.resolve(local("2027-10-31 01:59")) == .once(utc("2027-10-30 23:59")))
    #expect(berlin.resolve(local("2027-10-31 03:00")) == .once(utc("2027-10-31 02:00")))
}

@Test func clocksChangeOnTheLastSundaysOfMarchAndOctoberForEver() throws {
    for year in 1996...2600 {
        for month in [3, 10] {
            let lastDay = try #require(LocalDate(year: year, month: month, day: 31))
            let sunday = lastDay.advanced(by: -(lastDay.weekday.rawValue % 7))
            let isSpring = month == 3
            let change = utc("\(sunday) 01:00")
            for day in sunday.previous...sunday.next {
                for hour in 0...23 {
                    let local = LocalTime(day, try #require(TimeOfDay(hour: hour, minute: 0)))
                    let inWinter = Instant(seconds: utc(local).seconds - 3_600)
                    let inSummer = Instant(seconds: utc(local).seconds - 7_200)
                    let isBefore = local < LocalTime(sunday, try #require(TimeOfDay(hour: 2, minute: 0)))
                    let expected: Zone.Resolution =
                        if day == sunday, hour == 2 {
                            isSpring ? .skipped(resumesAt: change) : .twice(earlier: inSummer, later: inWinter)
                        } else {
                            .once(isBefore == isSpring ? inWinter : inSummer)
                        }
                    guard berlin.resolve(local) == expected else {
                        Issue.record("\(local) \(berlin.resolve(local)), not \(expected)")
                        return
                    }
                }
            }
        }
    }
}

@Test func endOfADayIsTheMidnightOfTheNext() {
    #expect(berlin.resolve(local("2027-03-28 24:00")) == berlin.resolve(local("2027-03-29 00:00")))
}

@Test func clocksShowTheMinuteThatRuns() {
    let almostNine = Instant(seconds: utc("2027-01-04 08:00").seconds - 1)
    #expect(berlin.local(at: almostNine) == local("2027-01-04 08:59"))
    let beforeCounting = Instant(seconds: -1)
    #expect(berlin.local(at: beforeCounting) == local("1970-01-01 00:59"))
}

@Test func zonesAreToldApartByNameAndClocks() {
    #expect(zone("Europe/Berlin") == berlin)
    #expect(zone("Europe/Lisbon") != berlin)
}
