import Core
import TestKit

/// A small county drawn by a seed, in which everything is odd that can be: hours at any time of day, overlapping,
/// touching or such as nobody may serve; languages and skills that few have; ways that lead in one direction only;
/// events that leave no way to be reached; half days away; limits of cover that bite.
struct OddCounty {
    let instance: Instance
    /// One to three weeks, some with a change of clocks.
    let days: ClosedRange<LocalDate>

    var calendar: InstanceCalendar { InstanceCalendar(instance, zone: berlin) }

    private static let languages = ["ar", "uk", "tr"].map(SpokenLanguage.init)
    private static let skills = ["work", "asylum"].map(Skill.init)

    init(seed: UInt64) {
        var draw = SeededGenerator(seed: seed)
        let step = draw.pick([1, 5, 15, 15, 30])
        let monday = day(draw.pick(["2027-01-11", "2027-03-22", "2027-06-07", "2027-10-25", "2026-12-28"]))
        let days = monday...monday.advanced(by: draw.pick([6, 6, 13, 20]))
        var county = Instance.empty
        county.sites = (1...draw.pick([1, 2, 3, 4])).map { .example("S\($0)") }
        if draw.chance(15) { county.sites[0].activity = Validity(from: monday.advanced(by: 2)) }
        county.bodies = (1...draw.pick([1, 2, 3])).map {
            .example("B\($0)", maxCoverMinutesPerWeek: draw.chance(50) ? draw.number(in: 60...600, step: step) : nil)
        }
        county.coverRules = county.bodies.flatMap { body in
            [CoverRule(body: body.id, site: .every, mode: draw.pick(Self.modes), note: "")]
                + county.sites.filter { _ in draw.chance(40) }.map {
                    CoverRule(body: body.id, site: .one($0.id), mode: draw.pick(Self.modes), note: "")
                }
        }
        county.journeys = Self.journeys(among: county.sites, step: step, using: &draw)
        county.caseManagers = (1...draw.pick([1, 2, 3, 4, 5])).map {
            Self.caseManager($0, in: county, step: step, using: &draw)
        }
        county.onSiteHours = (1...draw.pick([2, 4, 6, 9])).map {
            Self.hours($0, in: county, step: step, days: monday...monday.advanced(by: 6), using: &draw)
        }
        county.events = (0..<draw.pick([0, 1, 2, 4])).map {
            Self.event($0, in: county, step: step, days: days, using: &draw)
        }
        county.leaves = (0..<draw.pick([0, 1, 3])).map {
            Self.leave($0, of: draw.pick(county.caseManagers), days: days, using: &draw)
        }
        if draw.chance(30) {
            let first = monday.advanced(by: draw.pick([1, 4, 6]))
            let site: SiteScope = draw.chance(50) ? .every : .one(draw.pick(county.sites).id)
            county.closures = [Closure(site: site, first: first, last: first.advanced(by: 1), reason: "")]
        }
        if draw.chance(20) {
            county.holidays = [PublicHoliday(date: monday.advanced(by: draw.pick([0, 3])), name: "Feiertag")]
        }
        instance = county
        self.days = days
    }

    private static let modes: [CoverRule.Mode] = [.regular, .regular, .cover, .cover, .none]

    private static func journeys(
        among sites: [Site],
        step: Int,
        using draw: inout SeededGenerator
    ) -> [Journey] {
        let missing = draw.pick([0, 0, 10, 30])
        return Transport.allCases.flatMap { transport in
            sites.flatMap { from in
                sites.compactMap { to in
                    guard from.id != to.id, !draw.chance(missing) else { return nil }
                    let minutes = draw.number(in: 0...90, step: step)
                    return Journey.example(from.id.rawValue, to.id.rawValue, minutes: minutes, transport)
                }
            }
        }
    }

    private static func caseManager(
        _ number: Int,
        in instance: Instance,
        step: Int,
        using draw: inout SeededGenerator
    ) -> CaseManager {
        var windows: [String] = []
        for weekday in ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] {
            switch draw.pick([0, 1, 2, 3, 4, 5, 6]) {
            case 0: break
            case 1: windows += ["\(weekday) 08:00-12:00", "\(weekday) 12:00-16:30"]
            case 2: windows += ["\(weekday) 13:30-24:00"]
            case 3: windows += ["\(weekday) 00:00-11:00/odd", "\(weekday) 06:30-22:00/even"]
            case 4: windows += ["\(weekday) 09:15-10:20", "\(weekday) 15:00-23:00"]
            default: windows += ["\(weekday) 07:00-\(draw.pick(["15", "19", "24"])):00"]
            }
        }
        var person = CaseManager.example(
            "CM\(number)",
            of: draw.pick(instance.bodies).id.rawValue,
            at: draw.pick(instance.sites).id.rawValue,
            draw.pick(Transport.allCases),
            works: windows.isEmpty ? "MO 08:00-16:00" : windows.joined(separator: ";")
        )
        person.languages = languages.filter { _ in draw.chance(40) }
        person.skills = skills.filter { _ in draw.chance(50) }
        person.fullTimeEquivalent = decimal(draw.pick(["1", "0.75", "0.3", "0.61"]))
        if draw.chance(10) { person.employment = Validity(from: day("2027-01-13"), through: day("2027-03-25")) }
        return person
    }

    private static func hours(
        _ number: Int,
        in instance: Instance,
        step: Int,
        days: ClosedRange<LocalDate>,
        using draw: inout SeededGenerator
    ) -> OnSiteHours {
        let start = draw.number(in: draw.pick([0...200, 420...900, 420...900, 700...1_320]), step: step)
        let end = min(
            start + draw.number(in: draw.pick([step...60, 90...300, 90...300, 300...720]), step: step),
            1_440
        )
        var hours = OnSiteHours.example(
            "R\(number)",
            at: draw.pick(instance.sites).id.rawValue,
            draw.pick(draw.chance(25) ? [.saturday, .sunday, .monday] : Weekday.allCases),
            time(minute: start).description,
            time(minute: max(end, start + 1)).description,
            need: draw.pick([1, 1, 1, 2, 3])
        )
        if draw.chance(35) { hours.hardLanguages = [draw.pick(languages)] }
        if draw.chance(15) { hours.hardSkills = [draw.pick(skills)] }
        if draw.chance(40) { hours.wishedLanguages = [draw.pick(languages), draw.pick(languages)] }
        hours.parity = draw.pick([.all, .all, .all, .odd, .even])
        if draw.chance(10) { hours.date = days.lowerBound.advanced(by: draw.pick([0, 2, 6])) }
        return hours
    }

    private static func event(
        _ number: Int,
        in instance: Instance,
        step: Int,
        days: ClosedRange<LocalDate>,
        using draw: inout SeededGenerator
    ) -> TeamEvent {
        let start = draw.number(in: draw.pick([300...480, 540...900, 1_200...1_300]), step: step)
        var event = TeamEvent.example(
            "E\(number)",
            at: draw.chance(50) ? draw.pick(instance.sites).id.rawValue : nil,
            on: days.lowerBound.advanced(by: draw.pick([0, 1, 3, 6])).description,
            time(minute: start).description,
            time(minute: start + draw.number(in: max(step, 15)...120, step: step)).description,
            for: draw.chance(30) ? draw.pick(instance.caseManagers).id.rawValue : nil
        )
        if draw.chance(30) { event.recurrence = try? Recurrence(parsing: "FREQ=WEEKLY;BYDAY=SU,MO,WE") }
        event.isMandatory = draw.chance(75)
        return event
    }

    private static func leave(
        _ number: Int,
        of person: CaseManager,
        days: ClosedRange<LocalDate>,
        using draw: inout SeededGenerator
    ) -> Leave {
        let first = days.lowerBound.advanced(by: draw.pick([0, 1, 2, 3, 6]))
        return Leave(
            id: Identifier("L\(number)"),
            caseManager: person.id,
            first: first,
            last: first.advanced(by: draw.pick([0, 0, 2])),
            part: draw.pick([.full, .morning, .afternoon]),
            kind: .vacation,
            knownFrom: day("2026-12-01"),
            status: draw.pick([.approved, .approved, .requested])
        )
    }
}
