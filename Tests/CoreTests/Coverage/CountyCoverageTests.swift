import Core
import TestKit
import Testing

/// Weeks of the demonstration county, with people away, sites shut and decisions made.
@Suite("What is held of a county's hours")
struct CountyCoverageTests {
    private static let week = day("2027-04-12").isoWeek

    private func coverage(
        absent: [(person: String, date: String)] = [],
        closed: [(site: String, date: String)] = [],
        without: Set<String> = [],
        decisions: [SessionDecision] = []
    ) -> CountyCoverage {
        var county = DemoCounty.instance
        county.leaves = absent.map { person, date in
            Leave(
                id: Identifier("L-\(person)"),
                caseManager: Identifier(person),
                first: day(date),
                last: day(date),
                part: .full,
                kind: .sick,
                knownFrom: day(date),
                status: .approved
            )
        }
        county.closures = closed.map { site, date in
            Closure(site: .one(Identifier(site)), first: day(date), last: day(date), reason: "")
        }
        let plan = DemoCounty.plan(Self.week.days)
        let published = Plan(
            days: plan.days,
            presences: plan.presences.filter { !without.contains($0.site?.rawValue ?? "") }
        )
        return CountyCoverage(
            of: Self.week...Self.week,
            published: published,
            publishedDays: [plan.days],
            decisions: decisions,
            in: InstanceCalendar(county, zone: berlin)
        )
    }

    private func decision(
        _ site: String,
        _ date: String,
        _ start: String,
        _ outcome: SessionDecision.Outcome,
        _ cause: LossCause
    ) -> SessionDecision {
        SessionDecision(
            .init(site: Identifier(site), date: day(date), start: time(start)),
            outcome,
            cause: cause,
            reason: "entschieden"
        )
    }

    @Test func everythingPublishedIsHeld() {
        let total = coverage().total
        #expect((total.required, total.held) == (8 * 180, 8 * 180))
    }

    @Test func municipalitiesWithoutHoursAreNamedAsSuch() {
        let unserved = coverage().unserved()
        #expect(unserved.map(\.municipality.id.rawValue) == ["WES", "DIN", "RHB", "VOE", "XAN"])
        #expect(Set(unserved.map(\.reason)) == [.noHours])
    }

    @Test func aSickCallPutsTheSessionAtRiskAndItsMunicipalityIsUnserved() {
        let coverage = coverage(absent: [("K1", "2027-04-13")])
        #expect(coverage["ALP", Self.week].atRisk == 180)
        #expect(coverage.sessions(in: "ALP", Self.week).first?.risks == [.absent("L-K1")])
        #expect(coverage.unserved().first { $0.municipality.id == "ALP" }?.reason == .atRisk)
        #expect(coverage["SON", Self.week].held == 180, "The next day they are back.")
    }

    @Test func whatNobodyIsPlannedForIsLostForWantOfStaff() {
        let coverage = coverage(without: ["SON"])
        #expect(coverage["SON", Self.week].lost == [.noStaff: 180])
        #expect(coverage.unserved().first { $0.municipality.id == "SON" }?.reason == .lost(.noStaff))
    }

    @Test func aCancelledSessionKeepsItsCause() {
        let coverage = coverage(
            absent: [("K1", "2027-04-13")],
            decisions: [decision("ALP", "2027-04-13", "09:00", .cancelled, .unplannedAbsence)]
        )
        #expect(coverage["ALP", Self.week].lost == [.unplannedAbsence: 180])
        #expect(coverage["ALP", Self.week].atRisk == 0)
    }

    @Test func aShortenedSessionRunsAndTheRestIsLost() {
        let shortened = SessionDecision.Outcome.shortened(from: time("09:00"), to: time("11:00"))
        let coverage = coverage(decisions: [decision("ALP", "2027-04-13", "09:00", shortened, .damage)])
        #expect((coverage["ALP", Self.week].held, coverage["ALP", Self.week].lost) == (120, [.damage: 60]))
        #expect(coverage.runningSessions(in: "ALP", Self.week) == 1)
    }

    @Test func whatIsRelocatedRunsInTheOtherMunicipality() {
        let coverage = coverage(
            closed: [("SON", "2027-04-14")],
            decisions: [decision("SON", "2027-04-14", "13:30", .relocated(to: "XAN"), .damage)]
        )
        #expect(coverage["SON", Self.week].replaced == 180)
        #expect(coverage.runningSessions(in: "XAN", Self.week) == 1)
        #expect(coverage.unserved().first { $0.municipality.id == "SON" }?.reason == .replaced)
        let sonsbeck = coverage.unserved().filter { $0.municipality.id == "XAN" }
        #expect(sonsbeck.isEmpty)
    }

    @Test func whatIsReplacedInTheSameWeekServesIt() {
        let coverage = coverage(
            decisions: [decision("SON", "2027-04-14", "13:30", .replaced(on: day("2027-04-16")), .noStaff)]
        )
        #expect(coverage.runningSessions(in: "SON", Self.week) == 1)
    }

    @Test func aSiteThatIsShutAfterItWasPublishedIsAtRiskAndNotLost() {
        let coverage = coverage(closed: [("SON", "2027-04-14")])
        #expect(coverage["SON", Self.week].atRisk == 180)
        #expect(coverage["SON", Self.week].lost.isEmpty)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func nothingIsCountedTwiceOrLeftOut(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let dates = Array(Self.week.days).map(\.description)
        let sites = ["NEV", "ALP", "HAM", "HUE", "SCH", "SON"]
        let people = ["K1", "K2", "K3", "K4"]
        let coverage = coverage(
            absent: people.filter { _ in Bool.random(using: &generator) }.map {
                ($0, dates.randomElement(using: &generator) ?? "")
            },
            closed: sites.filter { _ in Bool.random(using: &generator) }.map {
                ($0, dates.randomElement(using: &generator) ?? "")
            },
            without: Set(sites.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }),
            decisions: DemoCounty.calendar.sessions(in: Self.week).compactMap { session in
                guard Int.random(in: 0..<3, using: &generator) == 0 else { return nil }
                let outcome =
                    [
                        .cancelled, .remote, .relocated(to: "XAN"), .replaced(on: session.date),
                        .shortened(from: time("10:00"), to: time("15:00")),
                    ].randomElement(using: &generator) ?? SessionDecision.Outcome.cancelled
                let cause = LossCause.allCases.randomElement(using: &generator) ?? .damage
                return SessionDecision(session.subject, outcome, cause: cause, reason: "")
            }
        )
        for session in coverage.sessions {
            let tally = session.tally
            #expect(
                tally.required == tally.held + tally.replaced + tally.atRisk + tally.unplanned + tally.lostInAll,
                "seed \(seed): \(tally)"
            )
            #expect(tally.required == 180, "seed \(seed)")
        }
    }
}

extension InstanceCalendar {
    fileprivate func sessions(in week: ISOWeek) -> [Session] {
        week.days.flatMap { sessions(on: $0) }
    }
}
