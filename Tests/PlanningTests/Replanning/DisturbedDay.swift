import Core
import TestKit

/// A small county with a published Monday and clients booked in it, drawn by a seed, and what has come between since.
///
/// Every time and every way lies on half hours, each site asks for one person, and nothing is open for long enough that
/// the law of working time says anything: what is best can be found by looking at everything.
struct DisturbedDay {
    static let date = day("2027-02-01")
    static let days = date...date

    /// As it was when the plan was published.
    let before: Instance
    /// As it is now.
    let now: Instance
    let published: Plan
    let booked: [BookedTime]

    /// The county as it is now.
    var calendar: InstanceCalendar { InstanceCalendar(now, zone: berlin) }

    init(seed: UInt64) {
        var draw = SeededGenerator(seed: seed)
        var county = Instance.empty
        county.sites = (1...draw.pick([2, 2, 3])).map { .example("S\($0)") }
        county.bodies = [.example("B1"), .example("B2", maxCoverMinutesPerWeek: draw.pick([nil, 60, 120]))]
        county.coverRules = county.bodies.map { body in
            CoverRule(body: body.id, site: .every, mode: body.id.rawValue == "B1" ? .regular : .cover, note: "")
        }
        county.journeys = county.sites.flatMap { one in
            county.sites.filter { one.id < $0.id }.flatMap { two in
                Journey.both(one.id.rawValue, two.id.rawValue, minutes: draw.pick([30, 30, 60]))
            }
        }
        county.caseManagers = (1...draw.pick([2, 3, 3])).map { number in
            .example(
                "CM\(number)",
                of: draw.pick(["B1", "B1", "B2"]),
                at: draw.pick(county.sites).id.rawValue,
                languages: draw.chance(70) ? ["ar"] : [],
                works: "MO " + draw.pick(["08:00-16:00", "08:00-16:00", "08:00-11:30", "09:30-16:00"])
            )
        }
        county.onSiteHours = county.sites.map { site in
            let start = draw.number(in: 480...630, step: 30)
            return .example(
                "R-\(site.id)",
                at: site.id.rawValue,
                .monday,
                time(minute: start).description,
                time(minute: start + draw.number(in: 90...180, step: 30)).description,
                languages: draw.chance(20) ? ["ar"] : []
            )
        }
        before = county
        let plan = EveryAssignment(in: county).any(using: &draw)
        published = plan
        booked = Self.booked(in: plan, using: &draw)
        now = Self.disturbed(county, using: &draw)
    }

    /// Half an hour or an hour with a client, with as many people as have the time.
    private static func booked(in plan: Plan, using draw: inout SeededGenerator) -> [BookedTime] {
        var booked: [BookedTime] = []
        for presence in plan.presences {
            var minute = presence.start.minute
            while minute < presence.end.minute {
                let end = min(minute + draw.pick([30, 30, 60]), presence.end.minute)
                if draw.chance(50) {
                    booked.append(
                        BookedTime(
                            code: AppointmentCode(random: UInt64(booked.count)),
                            caseManager: presence.caseManager,
                            site: presence.site,
                            period: berlin.instant(
                                of: LocalTime(date, time(minute: minute))
                            )..<berlin.instant(of: LocalTime(date, time(minute: end)))
                        )
                    )
                }
                minute = end
            }
        }
        return booked
    }

    /// Somebody away, for a day or a half, or who works at other times; now and then a site that is shut.
    private static func disturbed(_ county: Instance, using draw: inout SeededGenerator) -> Instance {
        var county = county
        county.leaves = (1...draw.pick([1, 1, 2])).map { number in
            Leave(
                id: Identifier("L\(number)"),
                caseManager: draw.pick(county.caseManagers).id,
                first: date,
                last: date,
                part: draw.pick([.full, .full, .morning, .afternoon]),
                kind: .sick,
                knownFrom: date,
                status: .approved
            )
        }
        county.limits.halfDaySplit = time(draw.pick(["10:00", "10:30", "11:00"]))
        if draw.chance(15) {
            let person = Int.random(in: county.caseManagers.indices, using: &draw)
            county.caseManagers[person].pattern = pattern("MO 09:00-10:30")
        }
        if draw.chance(10) {
            county.closures = [Closure(site: .one(draw.pick(county.sites).id), first: date, last: date, reason: "")]
        }
        return county
    }
}
