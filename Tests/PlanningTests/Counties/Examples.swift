import Core

// Values of which a test says what matters to it.

extension Instance {
    /// A county without anything in it, under the limits of the law.
    static let empty = Instance(
        name: "example",
        planYear: 2027,
        limits: WorkingTimeLimits(
            dayMaximum: 600,
            rest: 660,
            firstBreakAfter: 360,
            firstBreak: 30,
            secondBreakAfter: 540,
            secondBreak: 45,
            shortestBreakPart: 15,
            longestStretch: 360,
            halfDaySplit: time("12:30")
        ),
        county: County(
            id: Identifier("05170"),
            name: "Kreis",
            state: "Nordrhein-Westfalen",
            regionCode: "DE-NW",
            population: 100_000,
            areaSquareKilometres: decimal("1000"),
            timeZone: "Europe/Berlin"
        ),
        municipalities: [],
        sites: [],
        bodies: [.example("B")],
        coverRules: [CoverRule(body: Identifier("B"), site: .every, mode: .regular, note: "")],
        caseManagers: [],
        onSiteHours: [],
        journeys: [],
        events: [],
        leaves: [],
        closures: [],
        holidays: [],
        demand: [],
        bookings: []
    )
}

extension Site {
    static func example(_ id: String) -> Site {
        Site(
            id: Identifier(id),
            municipality: Identifier("05170000"),
            name: id,
            hostBody: Identifier("B"),
            kind: .permanent,
            position: Position(latitude: decimal("51.5"), longitude: decimal("6.6")),
            address: "",
            rooms: nil,
            isStepFree: true,
            activity: Validity()
        )
    }
}

extension EmployingBody {
    static func example(_ id: String, maxCoverMinutesPerWeek: Int? = nil) -> EmployingBody {
        EmployingBody(
            id: Identifier(id),
            name: id,
            kind: .municipality,
            posts: decimal("1"),
            postsStatus: "invented",
            agreement: "",
            maxCoverMinutesPerWeek: maxCoverMinutesPerWeek
        )
    }
}

extension CaseManager {
    static func example(
        _ id: String,
        of body: String = "B",
        at home: String = "A",
        _ transport: Transport = .car,
        languages: [String] = [],
        skills: [String] = [],
        works pattern: String
    ) -> CaseManager {
        CaseManager(
            id: Identifier(id),
            displayName: id,
            employer: Identifier(body),
            homeSite: Identifier(home),
            fullTimeEquivalent: decimal("1"),
            transport: transport,
            languages: languages.map(SpokenLanguage.init),
            skills: skills.map(Skill.init),
            pattern: PlanningTests.pattern(pattern),
            employment: Validity()
        )
    }
}

extension OnSiteHours {
    /// Hours every week, without an end.
    static func example(
        _ id: String,
        at site: String = "A",
        _ weekday: Weekday,
        _ start: String,
        _ end: String,
        need: Int = 1,
        languages: [String] = [],
        wished: [String] = [],
        skills: [String] = []
    ) -> OnSiteHours {
        OnSiteHours(
            id: Identifier(id),
            site: Identifier(site),
            weekday: weekday,
            date: nil,
            start: time(start),
            end: time(end),
            staffNeeded: need,
            hardLanguages: languages.map(SpokenLanguage.init),
            wishedLanguages: wished.map(SpokenLanguage.init),
            hardSkills: skills.map(Skill.init),
            parity: .all,
            validity: Validity(),
            format: .mixed,
            slotMinutes: 45
        )
    }
}

extension TeamEvent {
    /// A mandatory event for everyone, online where no site is named.
    static func example(
        _ id: String,
        at site: String? = nil,
        on date: String,
        _ start: String,
        _ end: String,
        for person: String? = nil
    ) -> TeamEvent {
        TeamEvent(
            id: Identifier(id),
            name: id,
            kind: "team_meeting",
            place: site.map { .site(Identifier($0)) } ?? .online,
            firstDate: day(date),
            start: time(start),
            end: time(end),
            recurrence: nil,
            invitations: [person.map { .caseManager(Identifier($0)) } ?? .everyone],
            isMandatory: true
        )
    }
}

extension Journey {
    static func example(_ from: String, _ to: String, minutes: Int, _ transport: Transport = .car) -> Journey {
        Journey(
            from: Identifier(from),
            to: Identifier(to),
            minutes: minutes,
            means: transport == .car
                ? .car(roadKilometres: decimal("10"))
                : .transit(
                    Journey.Timetable(
                        headwayMinutes: 30,
                        transfers: 0,
                        firstDeparture: time("05:00"),
                        lastArrival: time("23:00")
                    )
                ),
            via: ""
        )
    }

    /// There and back by car and by transit.
    static func both(_ one: String, _ two: String, minutes: Int) -> [Journey] {
        [(one, two), (two, one)].flatMap { from, to in
            Transport.allCases.map { .example(from, to, minutes: minutes, $0) }
        }
    }
}
