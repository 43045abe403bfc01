import Core
import TestKit
import Testing

@Suite("A version of a contract")
struct ContractTests {
    private func contract(_ minutes: Int, _ days: [Weekday], from first: String) -> Contract {
        Contract(
            caseManager: Identifier("K4"),
            weeklyMinutes: minutes,
            workingDays: days,
            ruleSet: RuleSet.ofCounty,
            valid: Validity(from: day(first))
        )
    }

    @Test("of 29.25 hours is exactly 0.75 of 39 (L-35)")
    func share() {
        let before = contract(1_755, [.monday, .tuesday, .wednesday, .thursday, .friday], from: "2027-01-01")
        #expect(before.share(ofFullTime: BodyTerms.usualFullTimeMinutes) == Fraction(3, over: 4))
    }

    @Test("of 19.5 hours on three days needs a break, and of 29.25 on five none (SC-06)")
    func breaks() throws {
        let limits = DemoCounty.instance.limits
        let before = contract(1_755, [.monday, .tuesday, .wednesday, .thursday, .friday], from: "2027-01-01")
        let after = contract(1_170, [.monday, .tuesday, .wednesday], from: "2027-07-01")
        #expect(before.dailyMinutes == 351)
        #expect(after.dailyMinutes == 390)
        #expect(limits.breakMinutes(forWorkMinutes: try #require(before.dailyMinutes)) == 0)
        #expect(limits.breakMinutes(forWorkMinutes: try #require(after.dailyMinutes)) == 30)
    }

    @Test("lists what lies on days that are off from its first day on, and nothing else (SC-06)")
    func unworked() {
        let after = contract(1_170, [.monday, .tuesday, .wednesday], from: "2027-07-01")
        let presences: [Presence] = [
            .example("2027-07-09", "SCH", "09:00", "12:00", "K4"),
            // Before the first day.
            .example("2027-06-25", "SCH", "09:00", "12:00", "K4"),
            // A Monday stays.
            .example("2027-07-05", "NEV", "13:30", "16:30", "K4"),
            .example("2027-07-01", "HUE", "14:00", "17:00", "K4"),
            // Of somebody else.
            .example("2027-07-02", "SCH", "09:00", "12:00", "K2"),
        ]
        #expect(after.unworked(presences).map(\.date) == [day("2027-07-01"), day("2027-07-09")])
    }

    @Test("gives the reckoning of leave three days a week")
    func leave() {
        #expect(contract(1_170, [.monday, .tuesday, .wednesday], from: "2027-07-01").leaveDays.perWeek == 3)
    }
}
