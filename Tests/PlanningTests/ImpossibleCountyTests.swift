import Core
import Planning
import Testing

/// A county in which nobody can serve anything gets an answer and no error: all of it uncovered, and proven so.
@Suite struct ImpossibleCountyTests {
    /// Why nobody can serve anything.
    enum Lack: CaseIterable {
        case people, permission, workingTime, contract, way, language, presence

        /// Two towns without it.
        var county: Instance {
            var county = Instance.twoTowns
            switch self {
            case .people: county.caseManagers = []
            case .permission: county.coverRules = []
            case .way: county.journeys = []
            case .language: county.onSiteHours = county.onSiteHours.map(Self.inEsperanto)
            case .presence: county.leaves = county.caseManagers.map(Self.allFebruary)
            case .workingTime, .contract: break
            }
            for number in county.caseManagers.indices {
                switch self {
                case .workingTime: county.caseManagers[number].pattern = WorkingPattern(windows: [])
                case .contract: county.caseManagers[number].employment = Validity(from: day("2028-01-01"))
                case .way: county.caseManagers[number].homeSite = Identifier("C")
                default: break
                }
            }
            if self == .way { county.sites.append(.example("C")) }
            return county
        }

        private static func inEsperanto(_ hours: OnSiteHours) -> OnSiteHours {
            var hours = hours
            hours.hardLanguages = [SpokenLanguage(code: "eo")]
            return hours
        }

        private static func allFebruary(_ person: CaseManager) -> Leave {
            Leave(
                id: Identifier("L-\(person.id.rawValue)"),
                caseManager: person.id,
                first: day("2027-02-01"),
                last: day("2027-02-28"),
                part: .full,
                kind: .vacation,
                knownFrom: day("2027-01-01"),
                status: .approved
            )
        }
    }

    @Test(arguments: Lack.allCases, [0, 30])
    func allOfItIsUncoveredAndProvenSo(lack: Lack, minimum: Int) throws {
        let options = PlanningOptions(minimumPresenceMinutes: minimum)
        let planned = try lack.county.planned("2027-02-01", "2027-02-14", options: options)
        #expect(planned.weeks.map(\.requiredMinutes) == [720, 720])
        #expect(planned.weeks.map(\.uncoveredMinutes) == [720, 720])
        #expect(planned.weeks.map(\.uncoveredBound) == [720, 720])
        #expect(planned.weeks.map(\.status) == [.optimal, .optimal])
        #expect(planned.plan.presences == [])
    }

    @Test func aCountyWithoutSitesOrHoursIsPlannedEmpty() throws {
        var withoutHours = Instance.twoTowns
        withoutHours.onSiteHours = []
        var withoutPeople = withoutHours
        withoutPeople.caseManagers = []
        for county in [Instance.empty, withoutHours, withoutPeople] {
            let planned = try county.planned("2027-02-01", "2027-02-14")
            #expect(planned.weeks.map(\.week) == [day("2027-02-01").isoWeek, day("2027-02-08").isoWeek])
            #expect(planned.requiredMinutes == 0)
            #expect(planned.uncoveredBound == 0)
            #expect(planned.weeks.allSatisfy { $0.status == .optimal })
            #expect(planned.plan.presences == [])
        }
    }

    @Test func whereNobodyMayConsultTheTeamStillMeets() throws {
        var county = Lack.permission.county
        county.events = [.example("E", at: "B", on: "2027-02-03", "13:00", "14:00")]
        let planned = try county.planned("2027-02-01", "2027-02-07")
        #expect(planned.plan.presences.map(\.kind) == [.event, .event])
        #expect(planned.missedEvents == [])
        #expect(county.breaches(in: planned.plan) == [:])
    }
}
