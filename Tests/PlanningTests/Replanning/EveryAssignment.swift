import Core
import TestKit

/// All ways to spend a day on half hours, each looked at: a search of its own that knows nothing of ``Planning``.
///
/// Where each site asks for one person, what a person's day keeps, covers and changes does not depend on the others; no
/// two may be at one site at a time, and that is all. So people are added one after another, and of all the ways to fill
/// the same half hours of the same sites the best is remembered.
struct EveryAssignment {
    /// Lost appointments, uncovered minutes, changed minutes; less is better, the first first.
    struct Value: Comparable, Hashable {
        var lost: Int
        var uncovered: Int
        var changed: Int

        static func < (one: Value, two: Value) -> Bool {
            (one.lost, one.uncovered, one.changed) < (two.lost, two.uncovered, two.changed)
        }

        static func + (one: Value, two: Value) -> Value {
            Value(
                lost: one.lost + two.lost,
                uncovered: one.uncovered + two.uncovered,
                changed: one.changed + two.changed
            )
        }
    }

    /// A stay at a site, by half hours since midnight.
    struct HalfHours: Hashable {
        let site: Int
        let slots: Range<Int>

        /// One bit for each half hour of each site.
        var bits: UInt64 { slots.reduce(0) { $0 | 1 << UInt64(site * 20 + $1 - 14) } }
    }

    private let county: Instance
    private let calendar: InstanceCalendar
    private let date = DisturbedDay.date

    init(in county: Instance) {
        self.county = county
        calendar = InstanceCalendar(county, zone: berlin)
    }

    /// The best there is to keep of a plan and its appointments.
    func best(keeping published: Plan, booked: [BookedTime]) -> Value {
        let nothing = Value(
            lost: booked.count,
            uncovered: open.reduce(0) { $0 + 30 * $1.slots.count },
            changed: published.presences.reduce(0) { $0 + 30 * halfHours($1).slots.count }
        )
        var best: [UInt64: Value] = [0: nothing]
        for person in county.caseManagers {
            let days = days(of: person).map { day in
                (bits: day.reduce(0) { $0 | $1.bits }, value: value(of: day, by: person, published, booked))
            }
            var next: [UInt64: Value] = [:]
            for (taken, value) in best {
                for day in days where taken & day.bits == 0 {
                    let together = value + day.value
                    if next[taken | day.bits].map({ together < $0 }) ?? true { next[taken | day.bits] = together }
                }
            }
            best = next
        }
        return best.values.min() ?? nothing
    }

    /// Any plan at all, mostly a full one.
    func any(using draw: inout SeededGenerator) -> Plan {
        var taken: UInt64 = 0
        var presences: [Presence] = []
        for person in county.caseManagers {
            let free = days(of: person).filter { day in day.allSatisfy { taken & $0.bits == 0 } }
            let drawn = (0..<6).map { _ in draw.pick(free) }
            let longest = drawn.max { one, two in
                one.reduce(0) { $0 + $1.slots.count } < two.reduce(0) { $0 + $1.slots.count }
            }
            for stay in longest ?? [] {
                taken |= stay.bits
                presences.append(presence(of: person, stay))
            }
        }
        return Plan(days: DisturbedDay.days, presences: presences)
    }

    /// Every day of a person: stays within open hours and working hours with the ways between them.
    private func days(of person: CaseManager) -> [[HalfHours]] {
        let stays = open.filter { county.caseManagers(for: $0.site, date, calendar).contains(person.id) }.flatMap {
            hours in
            hours.slots.flatMap { first in
                (first + 1...hours.slots.upperBound).map { HalfHours(site: hours.site, slots: first..<$0) }
            }
        }
        .filter { isThere(person.id, all: period(of: $0)) }
        var found: [[HalfHours]] = []
        func extend(_ day: [HalfHours]) {
            if coverMinutes(of: day, by: person) <= calendar.body(person.employer)?.maxCoverMinutesPerWeek ?? .max {
                found.append(day)
            }
            for stay in stays {
                guard let last = day.last else {
                    extend([stay])
                    continue
                }
                let way = calendar.travelMinutes(
                    of: person,
                    from: county.sites[last.site].id,
                    to: county.sites[stay.site].id
                )
                let pause = last.site == stay.site ? 30 : way ?? 10_000
                if 30 * (stay.slots.lowerBound - last.slots.upperBound) >= pause { extend(day + [stay]) }
            }
        }
        extend([])
        return found
    }

    /// How much less is lost, uncovered and changed with a day than without it.
    private func value(
        of day: [HalfHours],
        by person: CaseManager,
        _ published: Plan,
        _ booked: [BookedTime]
    ) -> Value {
        let own = booked.filter { $0.caseManager == person.id }
        let kept = booked.filter { time in
            guard day.contains(where: { isHeld(time, in: $0) }) else { return false }
            if time.caseManager == person.id { return true }
            return !isThere(time.caseManager, all: time.period) && !own.contains { $0.period.overlaps(time.period) }
        }
        let stays = published.presences.filter { $0.caseManager == person.id }.map(halfHours)
        let minutes = day.reduce(0) { $0 + 30 * $1.slots.count }
        let common = day.reduce(0) { sum, stay in
            sum + stays.filter { $0.site == stay.site }.reduce(0) { $0 + 30 * $1.slots.clamped(to: stay.slots).count }
        }
        return Value(lost: -kept.count, uncovered: -minutes, changed: minutes - 2 * common)
    }

    private func isHeld(_ time: BookedTime, in stay: HalfHours) -> Bool {
        county.sites[stay.site].id == time.site && period(of: stay).contains(time.period)
    }

    /// Whether somebody works all through a time, wherever.
    private func isThere(_ person: Identifier<CaseManager>, all time: Range<Instant>) -> Bool {
        guard let person = calendar.caseManager(person) else { return false }
        return calendar.windows(of: person, on: date).contains { $0.contains(time) }
            && !calendar.absences(of: person, on: date).contains { $0.overlaps(time) }
    }

    private func coverMinutes(of day: [HalfHours], by person: CaseManager) -> Int {
        day.filter { calendar.coverMode(of: person.employer, at: county.sites[$0.site].id) == .cover }
            .reduce(0) { $0 + 30 * $1.slots.count }
    }

    /// When sites are open.
    private var open: [HalfHours] {
        county.sites.enumerated().flatMap { number, site in
            calendar.sessions(at: site.id, on: date).map { HalfHours(site: number, slots: slots($0.period)) }
        }
    }

    private func slots(_ period: Range<Instant>) -> Range<Int> {
        let midnight = berlin.startOfDay(date)
        func slot(_ instant: Instant) -> Int { Int(instant.seconds - midnight.seconds) / 1_800 }
        return slot(period.lowerBound)..<slot(period.upperBound)
    }

    private func period(of stay: HalfHours) -> Range<Instant> {
        let midnight = berlin.startOfDay(date)
        func instant(_ slot: Int) -> Instant { midnight.advanced(bySeconds: Int64(slot) * 1_800) }
        return instant(stay.slots.lowerBound)..<instant(stay.slots.upperBound)
    }

    private func halfHours(_ presence: Presence) -> HalfHours {
        HalfHours(
            site: county.sites.firstIndex { $0.id == presence.site } ?? 0,
            slots: presence.start.minute / 30..<presence.end.minute / 30
        )
    }

    private func presence(of person: CaseManager, _ stay: HalfHours) -> Presence {
        let site = county.sites[stay.site].id
        return Presence(
            date: date,
            site: site,
            start: time(minute: 30 * stay.slots.lowerBound),
            end: time(minute: 30 * stay.slots.upperBound),
            caseManager: person.id,
            kind: calendar.coverMode(of: person.employer, at: site) == .cover ? .cover : .onSite
        )
    }
}

extension Instance {
    /// Who speaks what is spoken at a site.
    fileprivate func caseManagers(
        for site: Int,
        _ date: LocalDate,
        _ calendar: InstanceCalendar
    ) -> [Identifier<CaseManager>] {
        let languages = calendar.sessions(at: sites[site].id, on: date).flatMap(\.hours.hardLanguages)
        return caseManagers.filter { Set(languages).isSubset(of: $0.languages) }.map(\.id)
    }
}
