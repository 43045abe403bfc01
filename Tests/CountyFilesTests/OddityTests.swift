import Core
import CountyFiles
import Testing

@Suite struct OddityTests {
    /// What is odd in the small county after one change.
    private func oddities(_ file: String, _ old: String, _ new: String) throws -> [Oddity] {
        var county = SmallCounty()
        county.replace(old, with: new, in: file)
        return try county.read().oddities
    }

    @Test func theSmallCountyIsNotOdd() throws {
        #expect(try SmallCounty().read().oddities == [])
    }

    @Test func aLanguageThatNobodySpeaksIsOdd() throws {
        let found = try oddities("onsite_hours.csv", "2,ar,uk", "2,ti,uk")
        #expect(found.map(\.kind) == [.nobodySpeaks(SpokenLanguage(code: "ti"), hours: Identifier("R-1"))])
        #expect(found.first?.line == 2)
    }

    @Test func aSkillThatNobodyHasIsOdd() throws {
        let found = try oddities("onsite_hours.csv", "uk,rkw", "uk,land")
        #expect(found.map(\.kind) == [.nobodyHasSkill(Skill(code: "land"), hours: Identifier("R-1"))])
    }

    @Test func aSiteThatNobodyMayStaffIsOdd() throws {
        var county = SmallCounty()
        county.replace("B-K,*,regular", with: "B-K,S-A,regular", in: "cover_rules.csv")
        county.replace("B-A,S-N,cover", with: "B-A,S-N,none", in: "cover_rules.csv")
        #expect(
            try county.read().oddities.map(\.kind) == [.nobodyMayStaff(Identifier("S-N"), hours: Identifier("R-2"))]
        )
    }

    @Test func hoursBeforeEverybodysPatternAreOdd() throws {
        let found = try oddities("onsite_hours.csv", "09:00,12:00,2", "07:30,12:00,2")
        let (from, to) = (try #require(TimeOfDay("07:30")), try #require(TimeOfDay("08:00")))
        #expect(
            found.map(\.kind) == [
                .outsidePatterns(hours: Identifier("R-1"), weekday: .monday, parity: .all, from: from, to: to)
            ]
        )
    }

    @Test func hoursThatOnlyOddWeeksCoverAreOddInEvenOnes() throws {
        var county = SmallCounty()
        county.replace("MO 08:00-17:00;", with: "MO 08:00-17:00/even;", in: "case_managers.csv")
        county.replace("MO 08:00-12:00/odd", with: "MO 08:00-10:00/odd", in: "case_managers.csv")
        let kinds = try county.read().oddities.map(\.kind)
        let (ten, eleven, noon) = (TimeOfDay("10:00"), TimeOfDay("11:00"), TimeOfDay("12:00"))
        #expect(
            kinds == [
                .outsidePatterns(
                    hours: Identifier("R-1"),
                    weekday: .monday,
                    parity: .odd,
                    from: try #require(ten),
                    to: try #require(noon)
                ),
                .outsidePatterns(
                    hours: Identifier("R-2"),
                    weekday: .monday,
                    parity: .odd,
                    from: try #require(ten),
                    to: try #require(eleven)
                ),
            ]
        )
    }

    @Test func aPersonWithoutACarOrATrainIsOdd() throws {
        var county = SmallCounty()
        county.replace("K1,S-A,S-N,35,30,0,06:00,19:30,SB7\n", with: "", in: "travel_transit.csv")
        county.countRows()
        let (person, site) = (Identifier<CaseManager>("CM-2"), Identifier<Site>("S-A"))
        #expect(
            try county.read().oddities.map(\.kind) == [
                .noTransitToSites([site], caseManager: person),
                .noTransitToEvent(Identifier("E-2"), caseManager: person, site: site),
            ]
        )
    }

    @Test func aCountyBodyUnderOneThirdIsOddToTheLastDigit() throws {
        #expect(
            try oddities("employing_bodies.csv", "county,1.5", "county,0.25").map(\.kind).contains { kind in
                if case .countyBelowOneThird = kind { true } else { false }
            } == false
        )
        let found = try oddities("employing_bodies.csv", "county,1.5", "county,0.249999999")
        #expect(
            found.first?.kind
                == .countyBelowOneThird(
                    county: DecimalNumber(digits: 249_999_999, places: 9),
                    total: DecimalNumber(digits: 749_999_999, places: 9)
                )
        )
    }

    @Test func postsThatDifferFromSharesAreOdd() throws {
        let found = try oddities("case_managers.csv", "S-N,0.5,no", "S-N,0.75,no")
        let (posts, shares) = (DecimalNumber(digits: 15, places: 1), DecimalNumber(digits: 175, places: 2))
        #expect(found.map(\.kind) == [.postsDiffer(Identifier("B-K"), posts: posts, shares: shares)])
    }

    @Test func aSuccessorDoesNotCountTwice() throws {
        var county = SmallCounty()
        county.append(
            "K1,CM-4,Fachkraft Erle,B-A,S-A,0.5,yes,de,,TU 09:00-13:00,2027-07-01,",
            to: "case_managers.csv"
        )
        #expect(try county.read().oddities == [])
    }

    @Test func aMissingWayByCarIsOdd() throws {
        var county = SmallCounty()
        county.replace("K1,S-A,S-N,20,14.4,Brücke\n", with: "", in: "travel_car.csv")
        county.countRows()
        #expect(
            try county.read().oddities.map(\.kind) == [.noWayByCar(from: Identifier("S-A"), to: [Identifier("S-N")])]
        )
    }

    @Test func sharesThatDoNotAddUpAreOdd() throws {
        let found = try oddities("demand.csv", "0.6,1.200", "0.5,1.200")
        #expect(found.map(\.kind) == [.sharesOfDemand(Identifier("M1"), sum: DecimalNumber(digits: 9, places: 1))])
    }
}
