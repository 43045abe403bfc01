import Core
import TestKit

/// Draws counties that are consistent, but whose texts and names are as odd as texts can be.
struct RandomInstance {
    var generator: SeededGenerator
    /// The names that are given away.
    var takenNames: Set<[UInt8]> = []

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A county of a few of everything.
    mutating func instance() throws -> Instance {
        let municipalities = some(1...3) { $0.municipality() }
        let bodies = some(1...3) { $0.body() }
        let sites = some(1...4) { $0.site(in: municipalities, of: bodies) }
        let people = some(0...4) { $0.person(of: bodies, at: sites) }
        let recurrences = try ["FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"].map {
            try Recurrence(parsing: $0)
        }
        return Instance(
            name: text(),
            planYear: Int.random(in: 1_000...9_999, using: &generator),
            limits: limits(),
            county: County(
                id: name(),
                name: required(),
                state: text(),
                regionCode: text(),
                population: number(1...100_000_000),
                areaSquareKilometres: decimal(1_000_000),
                timeZone: "Europe/Berlin"
            ),
            municipalities: municipalities,
            sites: sites,
            bodies: bodies,
            coverRules: bodies.map { CoverRule(body: $0.id, site: scope(sites), mode: word(), note: text()) },
            caseManagers: people,
            onSiteHours: some(0...4) { $0.hours(at: sites) },
            journeys: journeys(.car, between: sites) + journeys(.transit, between: sites),
            events: some(0...3) { $0.event(at: sites, of: bodies, for: people, recurrences) },
            leaves: people.map { leave(of: $0) },
            closures: some(0...2) { random in
                let days = random.days()
                return Closure(
                    site: random.scope(sites),
                    first: days.lowerBound,
                    last: days.upperBound,
                    reason: random.text()
                )
            },
            holidays: some(0...2) { PublicHoliday(date: $0.date(), name: $0.required()) },
            demand: municipalities.map { municipality in
                Demand(
                    municipality: municipality.id,
                    language: language(),
                    shareOfMunicipality: decimal(1),
                    weeklyContacts: decimal(100)
                )
            },
            bookings: some(0...5) { $0.booking(at: sites) }
        )
    }

    private mutating func limits() -> WorkingTimeLimits {
        WorkingTimeLimits(
            dayMaximum: number(0...1_440),
            rest: number(0...1_440),
            firstBreakAfter: number(0...1_440),
            firstBreak: number(0...1_440),
            secondBreakAfter: number(0...1_440),
            secondBreak: number(0...1_440),
            shortestBreakPart: number(0...1_440),
            longestStretch: number(0...1_440),
            halfDaySplit: time()
        )
    }

    private mutating func municipality() -> Municipality {
        Municipality(
            id: name(),
            name: required(),
            kind: text(),
            status: word(),
            population: number(1...1_000_000),
            populationStatus: text(),
            areaSquareKilometres: decimal(1_000),
            position: Position(latitude: decimal(89), longitude: decimal(179)),
            riverSide: text(),
            hasForeignersOffice: flag(),
            siteKind: .weekly,
            note: text()
        )
    }

    private mutating func body() -> EmployingBody {
        EmployingBody(
            id: name(),
            name: required(),
            kind: word(),
            posts: decimal(100),
            postsStatus: text(),
            agreement: text(),
            maxCoverMinutesPerWeek: flag() ? number(0...10_080) : nil
        )
    }

    private mutating func site(in municipalities: [Municipality], of bodies: [EmployingBody]) -> Site {
        Site(
            id: name(),
            municipality: one(of: municipalities).id,
            name: required(),
            hostBody: one(of: bodies).id,
            kind: .weekly,
            position: Position(latitude: decimal(89), longitude: decimal(179)),
            address: text(),
            rooms: flag() ? number(1...9) : nil,
            isStepFree: flag(),
            activity: validity(),
            contact: flag() ? SiteContact() : SiteContact(phone: text(), stop: text(), directions: text())
        )
    }

    private mutating func person(of bodies: [EmployingBody], at sites: [Site]) -> CaseManager {
        CaseManager(
            id: name(),
            displayName: required(),
            employer: one(of: bodies).id,
            homeSite: one(of: sites).id,
            fullTimeEquivalent: decimal(1),
            transport: word(),
            languages: [language()],
            skills: [Skill(code: code())],
            pattern: WorkingPattern(
                windows: some(1...6) { random in
                    let times = random.times()
                    return WorkingPattern.Window(
                        weekday: random.one(of: Weekday.allCases),
                        start: times.lowerBound,
                        end: times.upperBound,
                        parity: random.word()
                    )
                }
            ),
            employment: validity()
        )
    }

    private mutating func hours(at sites: [Site]) -> OnSiteHours {
        let date = flag() ? date() : nil
        let times = times()
        return OnSiteHours(
            id: name(),
            site: one(of: sites).id,
            weekday: date?.weekday ?? one(of: Weekday.allCases),
            date: date,
            start: times.lowerBound,
            end: times.upperBound,
            staffNeeded: number(1...9),
            hardLanguages: flag() ? [language()] : [],
            wishedLanguages: [language()],
            hardSkills: flag() ? [Skill(code: code())] : [],
            parity: word(),
            validity: validity(),
            format: word(),
            slotMinutes: number(1...90)
        )
    }

    private mutating func journeys(_ transport: Transport, between sites: [Site]) -> [Journey] {
        sites.flatMap { from in
            sites.compactMap { to in
                guard flag() else { return nil }
                let timetable = Journey.Timetable(
                    headwayMinutes: number(0...120),
                    transfers: number(0...3),
                    firstDeparture: time(),
                    lastArrival: time()
                )
                return Journey(
                    from: from.id,
                    to: to.id,
                    minutes: from.id == to.id ? 0 : number(0...200),
                    means: transport == .car ? .car(roadKilometres: decimal(99)) : .transit(timetable),
                    via: text()
                )
            }
        }
    }

    private mutating func event(
        at sites: [Site],
        of bodies: [EmployingBody],
        for people: [CaseManager],
        _ recurrences: [Recurrence]
    ) -> TeamEvent {
        let times = times()
        let people = people.map { TeamEvent.Invitation.caseManager($0.id) }
        return TeamEvent(
            id: name(),
            name: text(),
            kind: required(),
            place: flag() ? .online : .site(one(of: sites).id),
            firstDate: date(),
            start: times.lowerBound,
            end: times.upperBound,
            recurrence: flag() ? one(of: recurrences) : nil,
            invitations: flag() ? [.everyone] : people + bodies.map { .body($0.id) },
            isMandatory: flag()
        )
    }

    private mutating func leave(of person: CaseManager) -> Leave {
        let days = days()
        return Leave(
            id: name(),
            caseManager: person.id,
            first: days.lowerBound,
            last: days.upperBound,
            part: word(),
            kind: word(),
            knownFrom: date(),
            status: word()
        )
    }

    private mutating func booking(at sites: [Site]) -> BookingRecord {
        let days = days()
        let createdAt = OffsetInstant(
            instant: Instant(seconds: Int64(number(0...2_000_000_000))),
            offsetMinutes: number(-720...840)
        )
        let isCancelled = flag()
        return BookingRecord(
            id: name(),
            createdAt: createdAt,
            site: one(of: sites).id,
            language: language(),
            need: flag() ? Skill(code: code()) : nil,
            urgency: word(),
            durationMinutes: number(1...240),
            notBefore: days.lowerBound,
            notAfter: days.upperBound,
            channel: one(of: ["phone", "desk", "online", "partner"]),
            outcome: isCancelled ? "cancelled" : one(of: ["attended", "no_show"]),
            cancelledAt: isCancelled ? createdAt : nil
        )
    }
}
