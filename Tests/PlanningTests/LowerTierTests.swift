import Core
import Planning
import Testing

/// What decides among plans that cover equally much, each where nothing before it does.
@Suite struct LowerTierTests {
    /// Two people, alike in everything, and one site with hours on a Tuesday and a Thursday.
    private static let freeChoice: Instance = {
        var county = Instance.empty
        county.sites = [.example("A"), .example("B")]
        county.journeys = Journey.both("A", "B", minutes: 30)
        county.caseManagers = [
            .example("CM-1", at: "A", works: Instance.workdays),
            .example("CM-2", at: "A", works: Instance.workdays),
        ]
        county.onSiteHours = [
            .example("TU", at: "A", .tuesday, "09:00", "12:00"),
            .example("TH", at: "A", .thursday, "09:00", "12:00"),
        ]
        return county
    }()

    /// Who is present on the dates of some hours, week by week.
    private func holders(on weekday: Weekday, in planned: PlannedDays) -> [String] {
        planned.plan.presences.filter { $0.date.weekday == weekday }.map(\.caseManager.rawValue)
    }

    @Test(arguments: [Weekday.tuesday, .thursday])
    func hoursStayWithTheirHolder(weekday: Weekday) throws {
        let planned = try Self.freeChoice.planned("2027-02-01", "2027-03-28")
        let holders = holders(on: weekday, in: planned)
        #expect(holders.count == 8)
        #expect(Set(holders).count == 1)
    }

    @Test func hoursReturnToTheirHolderAfterLeave() throws {
        var county = Self.freeChoice
        let usual = holders(on: .tuesday, in: try county.planned("2027-02-01", "2027-02-07"))
        county.leaves = [
            Leave(
                id: Identifier("L"),
                caseManager: Identifier(try #require(usual.first)),
                first: day("2027-02-09"),
                last: day("2027-02-09"),
                part: .full,
                kind: .vacation,
                knownFrom: day("2027-01-01"),
                status: .approved
            )
        ]
        let planned = try county.planned("2027-02-01", "2027-02-28")
        let holders = holders(on: .tuesday, in: planned)
        #expect(planned.uncoveredMinutes == 0)
        #expect(holders.count == 4)
        #expect(holders[1] != usual[0])
        #expect([holders[0], holders[2], holders[3]] == [usual[0], usual[0], usual[0]])
    }

    @Test(arguments: ["CM-1", "CM-2"])
    func whoSpeaksTheWishedLanguageComes(speaker: String) throws {
        var county = Self.freeChoice
        for number in county.onSiteHours.indices {
            county.onSiteHours[number].wishedLanguages = [SpokenLanguage(code: "uk")]
        }
        for number in county.caseManagers.indices where county.caseManagers[number].id.rawValue == speaker {
            county.caseManagers[number].languages = [SpokenLanguage(code: "uk")]
        }
        let planned = try county.planned("2027-02-01", "2027-02-14")
        #expect(Set(planned.plan.presences.map(\.caseManager.rawValue)) == [speaker])
        #expect(planned.weeks.flatMap(\.tiers).filter { $0.tier == .wishedLanguages }.map(\.value) == [0, 0])
    }

    @Test(arguments: ["CM-1", "CM-2"])
    func whoLivesThereComes(neighbour: String) throws {
        var county = Self.freeChoice
        for number in county.caseManagers.indices where county.caseManagers[number].id.rawValue != neighbour {
            county.caseManagers[number].homeSite = Identifier("B")
        }
        let planned = try county.planned("2027-02-01", "2027-02-14")
        #expect(Set(planned.plan.presences.map(\.caseManager.rawValue)) == [neighbour])
        #expect(planned.weeks.flatMap(\.tiers).filter { $0.tier == .travel }.map(\.value) == [0, 0])
    }

    @Test func aWishedLanguageIsWorthAJourney() throws {
        var county = Self.freeChoice
        county.onSiteHours[0].wishedLanguages = [SpokenLanguage(code: "uk")]
        county.caseManagers[1].languages = [SpokenLanguage(code: "uk")]
        county.caseManagers[1].homeSite = Identifier("B")
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(holders(on: .tuesday, in: planned) == ["CM-2"])
        #expect(holders(on: .thursday, in: planned) == ["CM-1"])
    }

    @Test func coverageIsWorthAnyWish() throws {
        var county = Self.freeChoice
        county.onSiteHours = [
            .example("TU", at: "A", .tuesday, "09:00", "12:00", wished: ["uk"]),
            .example("TU-B", at: "B", .tuesday, "09:00", "12:00", languages: ["uk"]),
        ]
        county.caseManagers[0].languages = [SpokenLanguage(code: "uk")]
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.uncoveredMinutes == 0)
        #expect(planned.plan.presences.first { $0.site?.rawValue == "B" }?.caseManager.rawValue == "CM-1")
    }

    @Test func equalPostsBearEqualBurden() throws {
        let planned = try Self.weekOfMornings(posts: ["1", "1"], sessions: 4).planned("2027-02-01", "2027-02-07")
        #expect(Self.sessions(in: planned) == ["CM-1": 2, "CM-2": 2])
    }

    @Test func halfAPostBearsHalfTheBurden() throws {
        for (posts, expected) in [(["1", "0.5"], ["CM-1": 4, "CM-2": 2]), (["0.5", "1"], ["CM-1": 2, "CM-2": 4])] {
            let planned = try Self.weekOfMornings(posts: posts, sessions: 6).planned("2027-02-01", "2027-02-07")
            #expect(Self.sessions(in: planned) == expected)
        }
    }

    /// Hours on as many days, Monday first, which two people of given posts may serve.
    private static func weekOfMornings(posts: [String], sessions: Int) -> Instance {
        var county = freeChoice
        let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
        county.onSiteHours = weekdays.prefix(sessions).enumerated().map { number, weekday in
            .example("R\(number)", at: "A", weekday, "09:00", "12:00")
        }
        for number in county.caseManagers.indices {
            county.caseManagers[number].fullTimeEquivalent = decimal(posts[number])
            county.caseManagers[number].pattern = pattern("\(Instance.workdays);SA 08:00-16:00")
        }
        return county
    }

    /// How many sessions each person serves.
    private static func sessions(in planned: PlannedDays) -> [String: Int] {
        planned.plan.presences.reduce(into: [:]) { $0[$1.caseManager.rawValue, default: 0] += 1 }
    }
}
