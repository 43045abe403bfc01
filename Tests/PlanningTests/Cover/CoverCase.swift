import Core
import TestKit

/// A planned odd county with clients booked in its plan, somebody away, and bodies that have agreed this and that.
struct CoverCase {
    let calendar: InstanceCalendar
    let published: Plan
    let booked: [BookedTime]
    let policy: CoverPolicy

    var candidates: CoverCandidates {
        CoverCandidates(calendar, published: published, booked: booked, policy: policy)
    }

    /// An odd county, planned.
    init(seed: UInt64) throws {
        var draw = SeededGenerator(seed: seed &* 7_919 &+ 1)
        let county = try PlannedCounty.of(seed)
        self.init(county.calendar.instance, county.planned.plan, using: &draw)
    }

    /// A county of one's own with its plan.
    init(_ planned: Instance, _ plan: Plan, using draw: inout SeededGenerator) {
        var county = planned
        published = plan
        booked = Self.booked(in: plan, using: &draw)
        let consulting = Set(plan.presences.filter(\.kind.isConsultation).map(\.caseManager)).sorted()
        for number in 0..<(consulting.isEmpty ? 0 : draw.pick([1, 1, 2])) {
            let first = plan.days.lowerBound.advanced(by: draw.pick([0, 0, 1, 2]))
            county.leaves.append(
                Leave(
                    id: Identifier("AWAY-\(number)"),
                    caseManager: draw.pick(consulting),
                    first: first,
                    last: first.advanced(by: draw.pick([0, 2, 6, 6])),
                    part: draw.pick([.full, .full, .full, .morning, .afternoon]),
                    kind: .sick,
                    knownFrom: first,
                    status: .approved
                )
            )
        }
        calendar = InstanceCalendar(county, zone: berlin)
        policy = CoverPolicy(Self.terms(of: county, using: &draw), bufferMinutes: draw.pick([0, 10]))
    }

    /// Half hours and three quarters with a client, some by phone.
    private static func booked(in plan: Plan, using draw: inout SeededGenerator) -> [BookedTime] {
        var booked: [BookedTime] = []
        for presence in plan.presences where presence.kind.isConsultation {
            let busy = draw.pick([10, 30, 80])
            var minute = presence.start.minute
            while minute < presence.end.minute {
                let end = min(minute + draw.pick([30, 45, 60]), presence.end.minute)
                if draw.chance(busy), let period = berlin.period(on: presence.date, minute, end) {
                    booked.append(
                        BookedTime(
                            code: AppointmentCode(random: UInt64(booked.count)),
                            caseManager: presence.caseManager,
                            site: draw.chance(10) ? nil : presence.site,
                            period: period
                        )
                    )
                }
                minute = end
            }
        }
        return booked
    }

    private static func terms(of county: Instance, using draw: inout SeededGenerator) -> [CoverTerm] {
        county.bodies.flatMap { body in
            [CoverTerm.Side.lends, .accepts].filter { _ in draw.chance(40) }.map { side in
                CoverTerm(
                    body: body.id,
                    side: side,
                    counterpart: draw.chance(50) ? draw.pick(county.bodies).id : nil,
                    site: draw.chance(30) ? .one(draw.pick(county.sites).id) : .every,
                    verdict: draw.pick([.allow, .allow, .withApproval, .deny]),
                    minutesPerWeek: draw.pick([nil, nil, 120, 300])
                )
            }
        }
    }
}

extension Zone {
    /// From one minute of a date to another; `nil` where clocks jump over all of it.
    fileprivate func period(on date: LocalDate, _ start: Int, _ end: Int) -> Range<Instant>? {
        let lower = instant(of: LocalTime(date, time(minute: start)))
        let upper = instant(of: LocalTime(date, time(minute: end)))
        return lower < upper ? lower..<upper : nil
    }
}
