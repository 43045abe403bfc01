import Core
import Planning
import TestKit

/// A published day to which one thing happens after another, with the appointments carried along.
struct ChangingDay {
    /// What can happen.
    enum Event: CaseIterable {
        case absence, comingBack, booking, cancelling, cover, replanning
    }

    private(set) var county: Instance
    private(set) var plan: Plan
    private(set) var booked: [BookedTime]
    /// What has happened so far, to be named where something is wrong.
    private(set) var story: [String] = []
    private var code: UInt64 = 1_000

    init(_ day: DisturbedDay) {
        county = day.before
        plan = day.published
        booked = day.booked
    }

    var calendar: InstanceCalendar { InstanceCalendar(county, zone: berlin) }

    /// What is at risk by all that is known, and the rules that the rest breaks.
    var broken: [RuleCode: Int] {
        let candidates = CoverCandidates(calendar, published: plan, booked: booked, policy: CoverPolicy())
        let atRisk = Set(candidates.sessionsAtRisk.map(\.row.presence))
        let rest = Plan(days: plan.days, presences: plan.presences.filter { !atRisk.contains($0) })
        return PlanVerification(rest, in: calendar).violationCounts
    }

    /// The appointments that nobody receives, those of people who cannot come included.
    var unkept: [BookedTime] {
        booked.filter { time in
            !plan.presences.contains { row in
                row.caseManager == time.caseManager && row.site == time.site
                    && calendar.period(of: row)?.contains(time.period) == true
            }
        }
    }

    /// Lets something happen.
    ///
    /// - Throws: ``LessThanPossible`` where planning again loses more than a search of everything, else what the
    ///   planner throws.
    mutating func happen(_ event: Event, using draw: inout SeededGenerator) throws {
        story.append("\(event)")
        switch event {
        case .absence: beAbsent(using: &draw)
        case .comingBack:
            guard !county.leaves.isEmpty else { return }
            county.leaves.remove(at: Int.random(in: county.leaves.indices, using: &draw))
        case .booking: book(using: &draw)
        case .cancelling:
            guard !booked.isEmpty else { return }
            booked.remove(at: Int.random(in: booked.indices, using: &draw))
        case .cover: cover(using: &draw)
        case .replanning: try replan()
        }
    }

    /// What planning again came to and what a search of everything comes to.
    struct LessThanPossible: Error {
        let planned: EveryAssignment.Value
        let possible: EveryAssignment.Value
    }

    private mutating func beAbsent(using draw: inout SeededGenerator) {
        code += 1
        county.leaves.append(
            Leave(
                id: Identifier("L\(code)"),
                caseManager: draw.pick(county.caseManagers).id,
                first: DisturbedDay.date,
                last: DisturbedDay.date,
                part: draw.pick([.full, .morning, .afternoon]),
                kind: .sick,
                knownFrom: DisturbedDay.date,
                status: .approved
            )
        )
        if county.leaves.count == 1 { county.limits.halfDaySplit = time(draw.pick(["10:00", "10:30", "11:00"])) }
    }

    private mutating func book(using draw: inout SeededGenerator) {
        guard !plan.presences.isEmpty else { return }
        let row = draw.pick(plan.presences)
        let start = draw.number(in: row.start.minute...row.end.minute - 30, step: 30)
        let lower = berlin.instant(of: LocalTime(DisturbedDay.date, time(minute: start)))
        let period = lower..<lower.advanced(bySeconds: 1_800)
        guard !booked.contains(where: { $0.caseManager == row.caseManager && $0.period.overlaps(period) }) else {
            return
        }
        code += 1
        booked.append(
            BookedTime(
                code: AppointmentCode(random: code),
                caseManager: row.caseManager,
                site: row.site,
                period: period
            )
        )
    }

    /// Takes the first offer for some need; who is not kept goes on the call list.
    private mutating func cover(using draw: inout SeededGenerator) {
        let candidates = CoverCandidates(calendar, published: plan, booked: booked, policy: CoverPolicy())
        guard !candidates.needs.isEmpty else { return }
        let need = draw.pick(candidates.needs)
        guard let best = candidates.candidates(for: need).first, let offer = best.offer else { return }
        let others = plan.presences.filter {
            $0 != need.row.presence && $0.caseManager != best.caseManager.id
        }
        plan = Plan(days: plan.days, presences: others + offer.day)
        let handedOver = offer.kept.map { $0.received(by: best.caseManager.id) }
        let codes = Set(need.booked.map(\.code))
        booked = booked.filter { !codes.contains($0.code) } + handedOver
    }

    /// Plans again and hands the appointments over as planned.
    private mutating func replan() throws {
        let planned = try Planner(calendar).replan(plan.days, keeping: plan, booked: booked)
        let possible = EveryAssignment(in: county).best(keeping: plan, booked: booked)
        let calendar = calendar
        let lost = planned.weeks.flatMap(\.tiers).filter { $0.tier == .booked }.reduce(0) { $0 + $1.value }
        plan = planned.plan
        var kept: [BookedTime] = booked.filter { isReceived($0, by: $0.caseManager, in: calendar) }
        for time in booked where !isReceived(time, by: time.caseManager, in: calendar) {
            let standIn = county.caseManagers.first { person in
                isReceived(time, by: person.id, in: calendar)
                    && !kept.contains { $0.caseManager == person.id && $0.period.overlaps(time.period) }
            }
            if let standIn { kept.append(time.received(by: standIn.id)) }
        }
        let value = EveryAssignment.Value(
            lost: max(lost, booked.count - kept.count),
            uncovered: planned.uncoveredMinutes,
            changed: 0
        )
        booked = kept
        guard (value.lost, value.uncovered) <= (possible.lost, possible.uncovered) else {
            throw LessThanPossible(planned: value, possible: possible)
        }
    }

    private func isReceived(
        _ time: BookedTime,
        by person: Identifier<CaseManager>,
        in calendar: InstanceCalendar
    ) -> Bool {
        plan.presences.contains { row in
            row.caseManager == person && row.site == time.site
                && calendar.period(of: row)?.contains(time.period) == true
        }
    }
}

extension BookedTime {
    /// The same appointment with somebody else.
    fileprivate func received(by person: Identifier<CaseManager>) -> BookedTime {
        BookedTime(code: code, caseManager: person, site: site, period: period)
    }
}
