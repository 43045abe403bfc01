import Core
import TestKit

/// A small county drawn by a seed, with every time and every way on quarter hours: few people for long or many hours, so
/// that ways, breaks, rest, limits of cover and missing languages decide what stays uncovered.
struct GridCounty {
    let instance: Instance
    /// A week without a change of clocks, with hours on one to three of its days.
    let days = day("2027-02-01")...day("2027-02-07")

    /// The shortest stay with which it is planned, in minutes.
    let minimum: Int

    var calendar: InstanceCalendar { InstanceCalendar(instance, zone: berlin) }

    private static let weekdays: [[Weekday]] = [
        [.monday], [.monday, .tuesday], [.tuesday, .wednesday], [.monday, .tuesday, .friday],
    ]
    private static let languages = ["ar", "uk"].map(SpokenLanguage.init)
    private static let skills = ["work"].map(Skill.init)
    private static let modes: [CoverRule.Mode] = [.regular, .regular, .cover, .cover, .none]

    init(seed: UInt64) {
        var draw = SeededGenerator(seed: seed)
        // In some counties everybody works from early to late on two days, so that the night between them counts.
        let isLong = seed % 5 == 4
        let weekdays = isLong ? [.monday, .tuesday] : draw.pick(Self.weekdays)
        var county = Instance.empty
        county.sites = (1...draw.pick([1, 2, 3, 3])).map { .example("S\($0)") }
        county.bodies = (1...2).map {
            .example("B\($0)", maxCoverMinutesPerWeek: draw.chance(60) ? draw.number(in: 120...600, step: 15) : nil)
        }
        county.coverRules = county.bodies.flatMap { body in
            [CoverRule(body: body.id, site: .every, mode: draw.pick([.regular, .regular, .cover]), note: "")]
                + county.sites.filter { _ in draw.chance(20) }.map {
                    CoverRule(body: body.id, site: .one($0.id), mode: draw.pick(Self.modes), note: "")
                }
        }
        county.caseManagers = (1...draw.pick([1, 2, 2, 3])).map {
            Self.caseManager($0, in: county, on: weekdays, using: &draw)
        }
        if isLong {
            let windows = pattern("MO 06:00-23:00;TU 06:00-23:00")
            county.caseManagers.indices.forEach { county.caseManagers[$0].pattern = windows }
        }
        county.onSiteHours = (1...draw.pick([2, 3, 4, 5])).map {
            Self.hours($0, in: county, on: weekdays, using: &draw)
        }
        if draw.chance(50) { county.events = [Self.event(in: county, on: draw.pick([0, 1]), using: &draw)] }
        if draw.chance(40) { county.leaves = [Self.halfDay(of: draw.pick(county.caseManagers), using: &draw)] }
        // An event can be attended only where there is a way.
        let missing = county.events.isEmpty ? draw.pick([0, 30]) : 0
        county.journeys = Self.journeys(among: county.sites, missing: missing, using: &draw)
        // Other limits than the law's are of the form as well, and bite more often.
        county.limits.rest = draw.pick([660, 720, 840])
        county.limits.dayMaximum = draw.pick([600, 600, 480])
        instance = county
        minimum = seed.isMultiple(of: 2) ? 30 : 0
    }

    private static func caseManager(
        _ number: Int,
        in county: Instance,
        on weekdays: [Weekday],
        using draw: inout SeededGenerator
    ) -> CaseManager {
        let days = [
            "08:00-16:00", "07:00-19:00", "06:00-22:00", "08:00-12:00;13:00-17:00", "06:15-13:30", "12:00-23:00",
        ]
        let windows = weekdays.flatMap { weekday in
            draw.pick(days).split(separator: ";").map { "\(weekday.code) \($0)" }
        }
        return .example(
            "CM\(number)",
            of: draw.pick(county.bodies).id.rawValue,
            at: draw.pick(county.sites).id.rawValue,
            draw.pick(Transport.allCases),
            languages: languages.map(\.code).filter { _ in draw.chance(70) },
            skills: skills.map(\.code).filter { _ in draw.chance(50) },
            works: windows.joined(separator: ";")
        )
    }

    private static func hours(
        _ number: Int,
        in county: Instance,
        on weekdays: [Weekday],
        using draw: inout SeededGenerator
    ) -> OnSiteHours {
        let start = draw.number(in: draw.pick([360...480, 480...840, 480...840, 840...1_080]), step: 15)
        let length = draw.number(in: draw.pick([60...120, 90...240, 240...600]), step: 15)
        return .example(
            "R\(number)",
            at: draw.pick(county.sites).id.rawValue,
            draw.pick(weekdays),
            time(minute: start).description,
            time(minute: min(start + length, 1_380)).description,
            need: draw.pick([1, 1, 2]),
            languages: draw.chance(15) ? [draw.pick(languages).code] : [],
            skills: draw.chance(8) ? ["work"] : []
        )
    }

    private static func event(in county: Instance, on day: Int, using draw: inout SeededGenerator) -> TeamEvent {
        let start = draw.number(in: 540...840, step: 15)
        return .example(
            "E",
            at: draw.chance(60) ? draw.pick(county.sites).id.rawValue : nil,
            on: PlanningTests.day("2027-02-01").advanced(by: day).description,
            time(minute: start).description,
            time(minute: start + draw.pick([45, 60, 120])).description,
            for: draw.chance(30) ? draw.pick(county.caseManagers).id.rawValue : nil
        )
    }

    private static func halfDay(of person: CaseManager, using draw: inout SeededGenerator) -> Leave {
        Leave(
            id: Identifier("L"),
            caseManager: person.id,
            first: day("2027-02-02"),
            last: day("2027-02-02"),
            part: draw.pick([.full, .morning, .afternoon]),
            kind: .vacation,
            knownFrom: day("2026-12-01"),
            status: draw.pick([.approved, .approved, .requested])
        )
    }

    private static func journeys(
        among sites: [Site],
        missing: Int,
        using draw: inout SeededGenerator
    ) -> [Journey] {
        Transport.allCases.flatMap { transport in
            sites.flatMap { from in
                sites.compactMap { to in
                    guard from.id != to.id, !draw.chance(missing) else { return nil }
                    let minutes = draw.number(in: 15...75, step: 15)
                    return .example(from.id.rawValue, to.id.rawValue, minutes: minutes, transport)
                }
            }
        }
    }
}
