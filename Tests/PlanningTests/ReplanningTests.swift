import Core
import Planning
import Testing

/// A published plan that somebody falls out of, planned again.
@Suite("Planning again")
struct ReplanningTests {
    /// Monday 1 February 2027.
    private static let monday = "2027-02-01"
    private static let week = day("2027-02-01")...day("2027-02-07")

    private func stay(_ date: String, _ site: String, _ person: String, _ start: String = "09:00") -> Presence {
        Presence(
            date: day(date),
            site: Identifier(site),
            start: time(start),
            end: time("12:00"),
            caseManager: Identifier(person),
            kind: .onSite
        )
    }

    private func booked(_ person: String, _ site: String, _ starts: String..., on date: String = monday) -> [BookedTime]
    {
        starts.enumerated().map { number, start in
            let lower = berlin.instant(of: LocalTime(day(date), time(start)))
            return BookedTime(
                code: AppointmentCode(random: UInt64(number)),
                caseManager: Identifier(person),
                site: Identifier(site),
                period: lower..<lower.advanced(bySeconds: 1_800)
            )
        }
    }

    private func absent(_ person: String, on date: String = monday) -> Leave {
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

    private func replanned(_ county: Instance, _ published: [Presence], _ booked: [BookedTime]) throws -> PlannedDays {
        try Planner(InstanceCalendar(county, zone: berlin)).replan(
            Self.week,
            keeping: Plan(days: Self.week, presences: published),
            booked: booked
        )
    }

    private func value(of tier: PlanTier, in planned: PlannedDays) -> Int? {
        planned.weeks.first?.tiers.first { $0.tier == tier }?.value
    }

    private static let published: [(date: String, site: String, person: String)] = [
        (monday, "A", "CM-1"), (monday, "B", "CM-2"), ("2027-02-03", "A", "CM-1"), ("2027-02-03", "B", "CM-2"),
    ]

    private var twoTownsPlan: [Presence] { Self.published.map { stay($0.date, $0.site, $0.person) } }

    @Test("changes nothing where nothing has happened, though another plan may be just as good")
    func nothingHappened() throws {
        var swapped = twoTownsPlan
        swapped[0].site = Identifier("B")
        swapped[1].site = Identifier("A")
        let planned = try replanned(.twoTowns, swapped, [])
        #expect(planned.plan.presences == Plan(days: Self.week, presences: swapped).presences)
        #expect(value(of: .changes, in: planned) == 0)
        #expect(value(of: .booked, in: planned) == 0)
    }

    @Test("keeps the appointments of those who are there, though somebody else's site is left open")
    func ownAppointmentsStay() throws {
        var county = Instance.twoTowns
        county.leaves = [absent("CM-1")]
        let planned = try replanned(county, twoTownsPlan, booked("CM-2", "B", "09:00", "11:30"))
        #expect(planned.plan.presences.filter { $0.date == day(Self.monday) }.map(\.site) == [Identifier("B")])
        #expect(planned.uncoveredMinutes == 180)
        #expect(value(of: .booked, in: planned) == 0)
    }

    @Test("sends a stand-in to where the clients are, and leaves open where nobody is booked")
    func clientsFirst() throws {
        var county = Instance.twoTowns
        county.leaves = [absent("CM-1")]
        let planned = try replanned(county, twoTownsPlan, booked("CM-1", "A", "09:30", "10:00", "11:00"))
        let monday = planned.plan.presences.filter { $0.date == day(Self.monday) }
        #expect(monday == [stay(Self.monday, "A", "CM-2")])
        #expect(value(of: .booked, in: planned) == 0)
        #expect(value(of: .changes, in: planned) == 540)
    }

    @Test("lets a stand-in come late, after an own client elsewhere, and loses one appointment of four")
    func lateStandIn() throws {
        var county = Instance.twoTowns
        county.leaves = [absent("CM-1")]
        let planned = try replanned(
            county,
            twoTownsPlan,
            booked("CM-1", "A", "09:00", "10:00", "10:30", "11:00") + booked("CM-2", "B", "09:00")
        )
        let monday = planned.plan.presences.filter { $0.date == day(Self.monday) }
        #expect(monday.map(\.caseManager) == [Identifier("CM-2"), Identifier("CM-2")])
        #expect(monday.map(\.site) == [Identifier("B"), Identifier("A")])
        #expect(monday.last.map { $0.start <= time("10:00") } == true)
        #expect(value(of: .booked, in: planned) == 1)
        #expect(county.breaches(in: planned.plan).isEmpty)
    }

    @Test("keeps two people with their clients at a site that asks for one, where two are published")
    func moreThanAskedFor() throws {
        let published = [stay(Self.monday, "A", "CM-1"), stay(Self.monday, "A", "CM-2")]
        let clients = booked("CM-1", "A", "09:00", "10:00") + booked("CM-2", "A", "09:00", "10:30")
        var county = Instance.twoTowns
        county.onSiteHours = [.example("A-MO", at: "A", .monday, "09:00", "12:00")]
        let planned = try replanned(county, published, clients)
        #expect(planned.plan.presences == Plan(days: Self.week, presences: published).presences)
        #expect(value(of: .booked, in: planned) == 0)
    }

    @Test("keeps the morning of somebody who goes home at half past twelve")
    func halfADay() throws {
        var county = Instance.twoTowns
        county.onSiteHours = [
            .example("A-MO", at: "A", .monday, "09:00", "15:00"), .example("B-TU", at: "B", .tuesday, "09:00", "12:00"),
        ]
        county.caseManagers[0].pattern = pattern("MO 08:00-12:30")
        var published = stay(Self.monday, "A", "CM-1")
        published.end = time("15:00")
        let planned = try replanned(county, [published, stay("2027-02-02", "B", "CM-2")], [])
        let monday = planned.plan.presences.filter { $0.date == day(Self.monday) }
        #expect(monday.map(\.caseManager) == [Identifier("CM-1"), Identifier("CM-2")])
        #expect(monday.map(\.start) == [time("09:00"), time("12:30")])
        #expect(planned.uncoveredMinutes == 0)
        #expect(value(of: .changes, in: planned) == 300)
    }

    /// Greedily, the first need takes the only one who could cover the second: five are lost where two would do.
    @Test("loses two clients where one need after the other would lose five")
    func bestTogether() throws {
        var county = Instance.twoTowns
        county.sites.append(.example("C"))
        county.journeys += Journey.both("A", "C", minutes: 30) + Journey.both("B", "C", minutes: 30)
        county.onSiteHours = ["A", "B"].map { .example("\($0)-MO", at: $0, .monday, "09:00", "12:00") }
        // CM-3 may go to A and B, CM-4 to A alone, and CM-4 is there from ten o'clock on only.
        county.caseManagers += [
            .example("CM-3", at: "C", works: Instance.workdays), .example("CM-4", at: "C", works: "MO 10:00-16:00"),
        ]
        county.caseManagers[1].skills = [Skill(code: "woh")]
        county.caseManagers[2].skills = [Skill(code: "woh")]
        county.onSiteHours[1].hardSkills = [Skill(code: "woh")]
        county.leaves = [absent("CM-1"), absent("CM-2")]
        let planned = try replanned(
            county,
            Array(twoTownsPlan.prefix(2)),
            booked("CM-1", "A", "09:00", "09:30", "10:00", "10:30", "11:00")
                + booked("CM-2", "B", "09:00", "09:30", "10:00", "10:30", "11:30")
        )
        #expect(value(of: .booked, in: planned) == 2)
        #expect(
            planned.plan.presences.map { "\($0.caseManager) \($0.site?.rawValue ?? "")" }.sorted() == [
                "CM-3 B", "CM-4 A",
            ]
        )
    }
}
