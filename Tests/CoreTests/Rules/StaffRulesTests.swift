import Core
import TestKit
import Testing

/// People on one day by different rules (L-34).
@Suite struct StaffRulesTests {
    /// Whose breaks come earlier, and whose nights are longer.
    private static let strict: RuleSet = {
        var limits = ruleCounty.limits
        limits.firstBreakAfter = 300
        limits.rest = 720
        return RuleSet(id: Identifier("azvo"), name: "AZVO", limits: limits)
    }()

    /// The rules that somebody's rows break where Ahorn (CM-01) has a contract and their twin (CM-02) has none.
    private func broken(
        by person: String,
        under set: Identifier<RuleSet> = Self.strict.id,
        days: [Weekday] = Weekday.allCases,
        from first: String = "2027-01-01",
        _ rows: String...
    ) throws -> Set<RuleCode> {
        var county = ruleCounty
        county.caseManagers.append(twin(of: county.caseManagers[0], named: "CM-02"))
        let contract = Contract(
            caseManager: Identifier("CM-01"),
            weeklyMinutes: nil,
            workingDays: days,
            ruleSet: set,
            valid: Validity(from: day(first))
        )
        county.staffRules = StaffRules(sets: [Self.strict], contracts: [contract])
        let plan = WrittenPlan(
            stringLiteral: rows.map { row in
                let parts = row.split(separator: " ")
                return "\(parts[0]) S-MOE \(parts[1]) \(person) office"
            }.joined(separator: "\n")
        )
        return try rulesBroken(by: plan, in: county)
    }

    /// Somebody of whom all but the name is another's.
    private func twin(of other: CaseManager, named name: String) -> CaseManager {
        CaseManager(
            id: Identifier(name),
            displayName: other.displayName,
            employer: other.employer,
            homeSite: other.homeSite,
            fullTimeEquivalent: other.fullTimeEquivalent,
            transport: other.transport,
            languages: other.languages,
            skills: other.skills,
            pattern: other.pattern,
            employment: other.employment
        )
    }

    @Test func twoPeopleOnOneDayAreHeldToDifferentRules() throws {
        let morning = "2027-01-14 08:00-13:30"
        #expect(try broken(by: "CM-01", morning) == [.breaks])
        #expect(try broken(by: "CM-02", morning).isEmpty)
        #expect(try broken(by: "CM-01", under: RuleSet.ofCounty, morning).isEmpty)
    }

    @Test func aRuleSetHoldsFromTheFirstDayOfTheContract() throws {
        let morning = "2027-01-14 08:00-13:30"
        #expect(try broken(by: "CM-01", from: "2027-01-14", morning) == [.breaks])
        #expect(try broken(by: "CM-01", from: "2027-01-15", morning).isEmpty)
    }

    @Test func theRestBeforeADayIsThatOfItsOwnRules() throws {
        let (evening, morning) = ("2027-01-13 16:00-20:00", "2027-01-14 07:30-10:00")
        #expect(try broken(by: "CM-01", evening, morning) == [.rest])
        #expect(try broken(by: "CM-02", evening, morning).isEmpty)
        #expect(try broken(by: "CM-01", from: "2027-01-14", evening, morning) == [.rest])
        #expect(try broken(by: "CM-01", from: "2027-01-15", evening, morning).isEmpty)
    }

    @Test func anEndAtHalfPastNineForbidsEightTheNextMorning() throws {
        // Of 11 hours 10 and a half are left (SC-18).
        #expect(try broken(by: "CM-02", "2027-01-13 17:00-21:30", "2027-01-14 08:00-10:00") == [.rest])
        #expect(try broken(by: "CM-02", "2027-01-13 17:00-21:30", "2027-01-14 08:30-10:00").isEmpty)
    }

    @Test func nobodyWorksOnADayThatTheContractDoesNotHave() throws {
        let morning = "2027-01-14 08:00-12:00"
        #expect(try broken(by: "CM-01", under: RuleSet.ofCounty, days: [.monday], morning) == [.pattern])
        #expect(try broken(by: "CM-01", under: RuleSet.ofCounty, days: [.thursday], morning).isEmpty)
    }
}
