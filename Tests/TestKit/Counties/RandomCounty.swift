public import Core

/// Counties and plans drawn from a seed: small, valid in their times, and with names and signs of any bytes.
public struct RandomCounty: Sendable {
    public let instance: Instance
    /// A plan of the whole year in which people hold, cover and attend much, but never all.
    public let plan: Plan

    public init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var instance = smallCounty
        instance.sites = (1...3).map { number in
            Site.example(
                Self.sign("S", number, using: &generator),
                name: HostileText.random(using: &generator),
                address: HostileText.random(using: &generator)
            )
        }
        instance.bodies = (1...2).map { number in
            EmployingBody.example(
                Self.sign("B", number, using: &generator),
                name: HostileText.random(using: &generator)
            )
        }
        instance.caseManagers = (1...4).map { number in
            CaseManager.example(Self.sign("CM", number, using: &generator), of: instance.bodies[number % 2].id.rawValue)
        }
        instance.onSiteHours = (1...6).map { number in
            Self.hours(number, at: instance.sites[number % 3].id, using: &generator)
        }
        instance.events = (1...3).map { number in Self.event(number, in: instance, using: &generator) }
        self.instance = instance
        plan = Self.plan(of: instance, using: &generator)
    }

    /// A sign of its own, plain or hostile; some differ in case only.
    private static func sign(_ prefix: String, _ number: Int, using generator: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: "\(prefix)-\(number)" + HostileText.random(using: &generator)
        case 1: "\(prefix)-\(number.isMultiple(of: 2) ? "x" : "X")\(number / 2)"
        default: "\(prefix)-0\(number)"
        }
    }

    private static func hours(
        _ number: Int,
        at site: Identifier<Site>,
        using generator: inout SeededGenerator
    ) -> OnSiteHours {
        let start = Int.random(in: 24...80, using: &generator) * 15
        let end = min(start + Int.random(in: 2...16, using: &generator) * 15, 1_440)
        var hours = OnSiteHours.example(
            sign("R", number, using: &generator),
            at: site.rawValue,
            Weekday.allCases.randomElement(using: &generator) ?? .monday,
            "08:00",
            "12:00",
            WeekParity.allCases.randomElement(using: &generator) ?? .all
        )
        hours.start = TimeOfDay(minute: start) ?? .midnight
        hours.end = TimeOfDay(minute: end) ?? .endOfDay
        return hours
    }

    private static func event(
        _ number: Int,
        in instance: Instance,
        using generator: inout SeededGenerator
    ) -> TeamEvent {
        let rules = [
            nil, "FREQ=WEEKLY;BYDAY=WE", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=1MO",
            "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=2,5,9,11", "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,4TU;COUNT=9",
            "FREQ=WEEKLY;BYDAY=SU,TU;UNTIL=20271101T120000Z", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;BYMONTH=3,4,10,11",
        ]
        return TeamEvent.example(
            sign("E", number, using: &generator),
            HostileText.random(using: &generator),
            Bool.random(using: &generator) ? instance.sites[number % 3].id.rawValue : nil,
            from: "2027-0\(number)-1\(number)",
            "1\(number):00",
            "1\(number):45",
            rules.randomElement(using: &generator) ?? nil,
            for: Bool.random(using: &generator) ? instance.bodies[0].id.rawValue : nil
        )
    }

    private static func plan(of instance: Instance, using generator: inout SeededGenerator) -> Plan {
        let calendar = InstanceCalendar(instance, zone: berlin)
        var presences: [Presence] = []
        for session in year2027.flatMap(calendar.sessions(on:)) {
            let person = Int.random(in: -1...9, using: &generator)
            guard person >= 0 else { continue }
            presences.append(
                Presence(
                    date: session.date,
                    site: session.site,
                    start: session.hours.start,
                    end: session.hours.end,
                    caseManager: instance.caseManagers[person < 4 ? person : 0].id,
                    kind: person == 0 || person > 3 ? .onSite : .cover
                )
            )
        }
        for occurrence in calendar.occurrences(in: year2027) {
            for person in instance.caseManagers where occurrence.event.invites(person) {
                guard Int.random(in: 0..<5, using: &generator) > 0 else { continue }
                presences.append(
                    Presence(
                        date: occurrence.date,
                        site: occurrence.event.site,
                        start: occurrence.event.start,
                        end: occurrence.event.end,
                        caseManager: person.id,
                        kind: .event
                    )
                )
            }
        }
        return Plan(days: year2027, presences: presences)
    }
}
