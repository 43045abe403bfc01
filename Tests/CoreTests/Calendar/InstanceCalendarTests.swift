import Core
import TestKit
import Testing

@Suite struct InstanceCalendarTests {
    private let calendar = InstanceCalendar(ruleCounty, zone: berlin)

    @Test func hoursOfOddWeeksAreHeldInWeekFiftyThreeAndInWeekOne() {
        var county = ruleCounty
        county.onSiteHours = [.example("R-MOE-01", at: "S-MOE", .saturday, "09:00", "12:00", .odd)]
        let calendar = InstanceCalendar(county, zone: berlin)
        let days = day("2027-01-01")...day("2027-01-31")
        let dates = days.flatMap(calendar.sessions(on:)).map(\.date)
        #expect(dates == ["2027-01-02", "2027-01-09", "2027-01-23"].map(day))
    }

    @Test func noHoursAreHeldOnHolidaysAndClosures() {
        #expect(calendar.sessions(on: day("2027-03-22")).count == 2)
        #expect(calendar.sessions(on: day("2027-03-29")).isEmpty, "Easter Monday")
        #expect(calendar.sessions(on: day("2027-02-08")).isEmpty, "closed everywhere")
        #expect(calendar.sessions(at: Identifier("S-XAN"), on: day("2027-01-19")).isEmpty, "Xanten closed")
        #expect(calendar.sessions(at: Identifier("S-XAN"), on: day("2027-01-26")).count == 1)
    }

    @Test func aSiteHoldsNoHoursBeforeItOpens() {
        #expect(calendar.sessions(at: Identifier("S-SCH"), on: day("2027-01-28")).isEmpty)
        #expect(calendar.sessions(at: Identifier("S-SCH"), on: day("2027-02-11")).count == 1)
    }

    @Test func hoursHeldOnceAreHeldOnTheirDateOnly() {
        var county = ruleCounty
        county.onSiteHours[0].date = day("2027-01-18")
        county.onSiteHours = [county.onSiteHours[0]]
        let calendar = InstanceCalendar(county, zone: berlin)
        #expect(year2027.flatMap(calendar.sessions(on:)).map(\.date) == [day("2027-01-18")])
    }

    @Test(arguments: [("02:00", "04:00", 60), ("02:00", "03:00", nil), ("02:30", "03:15", nil), ("01:00", "02:30", 90)])
    func hoursInTheNightOfTheJumpLastWhatIsLeftOfThem(start: String, end: String, minutes: Int?) {
        var county = ruleCounty
        county.onSiteHours = [.example("R-MOE-01", at: "S-MOE", .sunday, start, end)]
        let calendar = InstanceCalendar(county, zone: berlin)
        #expect(calendar.sessions(on: day("2027-03-28")).first?.period.minutes == minutes)
        #expect(calendar.sessions(on: day("2027-03-21")).count == 1)
    }

    @Test func windowsFollowTheParityOfTheWeek() {
        let fichte = ruleCounty.caseManagers[1]
        #expect(calendar.windows(of: fichte, on: day("2027-01-11")).map(\.minutes) == [240, 270])
        #expect(calendar.windows(of: fichte, on: day("2027-01-19")).map(\.minutes) == [510])
        #expect(calendar.windows(of: fichte, on: day("2027-01-12")).isEmpty)
    }

    @Test func aDayAwayLastsAsLongAsTheDay() {
        var county = ruleCounty
        county.leaves[0].part = .full
        county.leaves[0].first = day("2027-03-27")
        county.leaves[0].last = day("2027-03-29")
        let calendar = InstanceCalendar(county, zone: berlin)
        let lengths = (day("2027-03-26")...day("2027-03-30")).map { date in
            calendar.absences(of: county.caseManagers[0], on: date).map(\.minutes)
        }
        #expect(lengths == [[], [1_440], [1_380], [1_440], []])
    }

    @Test func theModeForOneSiteGoesBeforeTheOneForEverySite() {
        #expect(calendar.coverMode(of: Identifier("B-KRW"), at: Identifier("S-XAN")) == .cover)
        #expect(calendar.coverMode(of: Identifier("B-KRW"), at: Identifier("S-MOE")) == .regular)
        #expect(calendar.coverMode(of: Identifier("B-XAN"), at: Identifier("S-SCH")) == .none)
        #expect(calendar.coverMode(of: Identifier("B-MOE"), at: Identifier("S-XAN")) == .none)
    }

    @Test func aSiteIsInReachThereAndBack() {
        let fichte = ruleCounty.caseManagers[1]
        #expect(calendar.canReach(fichte, Identifier("S-MOE")))
        #expect(calendar.canReach(fichte, Identifier("S-KLI")))
        #expect(!calendar.canReach(fichte, Identifier("S-XAN")), "no way back")
        #expect(calendar.travelMinutes(of: fichte, from: Identifier("S-KLI"), to: Identifier("S-MOE")) == 40)
    }

    @Test func aMeetingOfTheTeamFallsOutOnClosedDays() {
        let days = day("2027-02-01")...day("2027-02-15")
        #expect(calendar.occurrences(in: days).map(\.date) == ["2027-02-01", "2027-02-15"].map(day))
    }

    @Test func whoMustAttendIsInvitedEmployedAtWorkAndThere() throws {
        let occurrence = try #require(calendar.occurrences(in: day("2027-01-04")...day("2027-01-04")).first)
        let attending = ruleCounty.caseManagers.filter { calendar.mustAttend($0, occurrence) }
        #expect(attending.map(\.id.rawValue) == ["CM-01", "CM-19"], "Fichte begins a week later")
    }
}
