import Core
import Testing

/// Instants in UTC, to tell the tests' expectations without the zone.
private func utc(_ text: String) -> Instant {
    let local = local(text)
    return Instant(seconds: Int64(local.date.dayNumber) * 86_400 + Int64(local.time.minute) * 60)
}

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

@Test(arguments: [(2025, 26), (2026, 25), (2027, 31), (2500, 31), (9999, 31)])
func halfPastTwoHappensTwiceInOctober(year: Int, lastSunday: Int) {
    let day = "\(year)-10-\(lastSunday)"
    let expected = Zone.Resolution.twice(earlier: utc("\(day) 00:30"), later: utc("\(day) 01:30"))
    #expect(berlin.resolve(local("\(day) 02:30")) == expected)
}

@Test func theMinutesAroundTheDoubledHourComeOnce() {
    #expect(berlin.resolve(local("2027-10-31 01:59")) == .once(utc("2027-10-30 23:59")))
    #expect(berlin.resolve(local("2027-10-31 03:00")) == .once(utc("2027-10-31 02:00")))
}
