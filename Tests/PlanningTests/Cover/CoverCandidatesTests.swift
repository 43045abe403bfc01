import Foundation
import Planning
import TestKit
import Testing

@testable import Core

/// Stand-ins for needs of odd counties, held against the rules and against a search minute by minute.
///
/// `COVER_SEEDS=500` looks at so many counties instead of the usual ones.
@Suite("Candidates for cover")
struct CoverCandidatesTests {
    /// Those of which something was wrong once come last: a village that is reached from where somebody is that day,
    /// though not from home.
    private static let seeds =
        ProcessInfo.processInfo.environment["COVER_SEEDS"].flatMap(UInt64.init).map { Array(0..<$0) }
        ?? Array(0..<40) + [150]

    @Test("break no rule that the plan without the need keeps", arguments: seeds)
    func offersAreLawful(seed: UInt64) throws {
        let day = try CoverCase(seed: seed)
        let candidates = day.candidates
        for need in candidates.needs {
            let without = BrokenRules(day.plan(without: need, with: nil, of: need.row.caseManager), in: day.calendar)
            for candidate in candidates.candidates(for: need) {
                guard let offer = candidate.offer else { continue }
                let plan = day.plan(without: need, with: offer.day, of: candidate.caseManager)
                let new = BrokenRules(plan, in: day.calendar).beyond(without)
                #expect(new.isEmpty, "seed \(seed), \(need.name), \(candidate.caseManager.id)")
                #expect(offer.day.contains(offer.presence))
            }
        }
    }

    @Test("keep their own clients, and come and go in time for them", arguments: seeds)
    func ownClientsAreKept(seed: UInt64) throws {
        let day = try CoverCase(seed: seed)
        let candidates = day.candidates
        for need in candidates.needs {
            for candidate in candidates.candidates(for: need) {
                guard let offer = candidate.offer else { continue }
                let plain = PlainStandIn(person: candidate.caseManager, need: need, day: day)
                let stretch = try #require(plain.best, "seed \(seed), \(need.name), \(candidate.caseManager.id)")
                #expect(offer.period == stretch, "seed \(seed), \(need.name), \(candidate.caseManager.id)")
                #expect(offer.kept == need.booked.filter { stretch.contains($0.period) })
                for own in plain.own {
                    let isHeld = plain.rows.contains { day.holds(own, in: $0) }
                    #expect(!isHeld || offer.day.contains { day.holds(own, in: $0) }, "seed \(seed), \(need.name)")
                }
            }
        }
    }

    @Test("are left out for a reason that is true", arguments: seeds)
    func reasonsAreTrue(seed: UInt64) throws {
        let day = try CoverCase(seed: seed)
        let candidates = day.candidates
        for need in candidates.needs {
            for candidate in candidates.candidates(for: need) {
                guard case .excluded(let obstacle) = candidate.verdict else { continue }
                let plain = PlainStandIn(person: candidate.caseManager, need: need, day: day)
                let isTrue = plain.confirms(obstacle, in: candidates)
                #expect(isTrue, "seed \(seed), \(need.name), \(candidate.caseManager.id): \(obstacle)")
            }
        }
    }

    @Test("are named in one order only", arguments: seeds)
    func orderIsTotal(seed: UInt64) throws {
        let candidates = try CoverCase(seed: seed).candidates
        for need in candidates.needs {
            let named = candidates.candidates(for: need)
            for (number, one) in named.enumerated() {
                for other in named[(number + 1)...] {
                    #expect(one.precedes(other) && !other.precedes(one), "seed \(seed), \(need.name)")
                }
            }
        }
    }

    /// Two weeks of April with different clients booked and different people away each time.
    @Test("keep all of this in the example county as well")
    func exampleCounty() throws {
        let county = try KreisWesel.calendar()
        let plan = try Planner(county).plan(day("2027-04-12")...day("2027-04-25")).plan
        var offers = 0
        for seed in 0..<Self.exampleSeeds {
            var draw = SeededGenerator(seed: seed)
            let day = CoverCase(county.instance, plan, using: &draw)
            let candidates = day.candidates
            for need in candidates.needs {
                let without = BrokenRules(
                    day.plan(without: need, with: nil, of: need.row.caseManager),
                    in: day.calendar
                )
                for candidate in candidates.candidates(for: need) {
                    let plain = PlainStandIn(person: candidate.caseManager, need: need, day: day)
                    switch candidate.verdict {
                    case .excluded(let obstacle):
                        let isTrue = plain.confirms(obstacle, in: candidates)
                        #expect(isTrue, "seed \(seed), \(need.name), \(candidate.caseManager.id): \(obstacle)")
                    case .possible(let offer):
                        offers += 1
                        let changed = day.plan(without: need, with: offer.day, of: candidate.caseManager)
                        let new = BrokenRules(changed, in: day.calendar).beyond(without)
                        #expect(new.isEmpty, "seed \(seed), \(need.name), \(candidate.caseManager.id)")
                        #expect(offer.period == plain.best, "seed \(seed), \(need.name), \(candidate.caseManager.id)")
                    }
                }
            }
        }
        #expect(offers > 20)
    }

    private static let exampleSeeds =
        ProcessInfo.processInfo.environment["COVER_SEEDS"].flatMap(UInt64.init).map { $0 / 10 } ?? 3

    @Test("are many enough, and left out for many reasons")
    func casesAreTelling() throws {
        var offers = 0
        var obstacles: Set<String> = []
        for seed in Self.seeds {
            let candidates = try CoverCase(seed: seed).candidates
            for candidate in candidates.needs.flatMap({ candidates.candidates(for: $0) }) {
                switch candidate.verdict {
                case .possible: offers += 1
                case .excluded(let obstacle): obstacles.insert("\("\(obstacle)".prefix { $0 != "(" })")
                }
            }
        }
        #expect(offers >= 10)
        #expect(obstacles.count > 5, "\(obstacles)")
    }
}

extension CoverCase {
    /// Whether a client is received in a stay.
    fileprivate func holds(_ time: BookedTime, in stay: Presence) -> Bool {
        time.site != nil && stay.site == time.site && calendar.period(of: stay)?.contains(time.period) == true
    }
}

extension PlainStandIn {
    /// Whether a reason for leaving somebody out holds when it is looked at anew.
    fileprivate func confirms(_ obstacle: CoverObstacle, in candidates: CoverCandidates) -> Bool {
        let answer = day.policy.answer(lender: person.employer, site: need.site, on: need.row.date)
        switch obstacle {
        case .notEmployed: return !person.employment.contains(need.row.date)
        case .noWorkday:
            return !day.calendar.windows(of: person, on: need.row.date).contains { $0.overlaps(need.row.period) }
        case .absent: return !isThere
        case .bodyMayNotStaff: return breaks(.employer, during: need.row.period)
        case .lenderDenies: return answer.lender == .deny
        case .hostDenies: return answer.host == .deny
        case .ownAppointments:
            return best == nil && stretches(mindingClients: false).contains(where: isWorthIt)
        case .tooLittleTime: return !stretches(mindingClients: false).contains(where: isWorthIt)
        case .noConnection:
            return breaks(.reach, during: need.row.period) || breaks(.noConnection, during: best)
                || breaks(.reach, during: best)
        case .tooMuchCover(let minutes, let limit): return minutes > limit && best != nil
        case .lacksLanguage: return breaks(.language, during: best)
        case .lacksSkill: return breaks(.skill, during: best)
        case .dayTooLong: return breaks(.dayMaximum, during: best)
        case .breaksTooShort: return breaks(.breaks, during: best) || breaks(.stretch, during: best)
        case .restTooShort: return breaks(.rest, during: best)
        case .rule(let code): return breaks(code, during: best)
        }
    }

    /// Whether a rule is broken by a stretch at the need's site.
    private func breaks(_ code: RuleCode, during stretch: Range<Instant>?) -> Bool {
        guard let stretch else { return false }
        let without = BrokenRules(day.plan(without: need, with: nil, of: person), in: day.calendar)
        let plan = day.plan(without: need, with: day(with: stretch), of: person)
        return BrokenRules(plan, in: day.calendar).codes(beyond: without).contains(code)
    }
}
