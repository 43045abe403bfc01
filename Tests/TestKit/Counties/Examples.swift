public import Core

// Values of which a test says what matters to it.

extension Site {
    /// A site of which only its signs, name and address matter.
    public static func example(_ id: String, name: String, address: String) -> Site {
        Site(
            id: Identifier(id),
            municipality: Identifier("05170000"),
            name: name,
            hostBody: Identifier("B-KRW"),
            kind: .permanent,
            position: Position(
                latitude: DecimalNumber(digits: 515, places: 1),
                longitude: DecimalNumber(digits: 66, places: 1)
            ),
            address: address,
            rooms: nil,
            isStepFree: true,
            activity: Validity()
        )
    }
}

extension EmployingBody {
    /// A body of which only its sign and name matter.
    public static func example(_ id: String, name: String) -> EmployingBody {
        EmployingBody(
            id: Identifier(id),
            name: name,
            kind: .municipality,
            posts: DecimalNumber(digits: 1, places: 0),
            postsStatus: "invented",
            agreement: "",
            maxCoverMinutesPerWeek: nil
        )
    }
}

extension CaseManager {
    /// A person of whom only sign and body matter.
    public static func example(_ id: String, of body: String) -> CaseManager {
        CaseManager(
            id: Identifier(id),
            displayName: "Fachkraft Ahorn",
            employer: Identifier(body),
            homeSite: Identifier("S-MOE"),
            fullTimeEquivalent: DecimalNumber(digits: 1, places: 0),
            transport: .car,
            languages: [],
            skills: [],
            pattern: WorkingPattern(windows: []),
            employment: Validity()
        )
    }
}

extension OnSiteHours {
    /// Hours that one person staffs, without an end.
    public static func example(
        _ id: String,
        at site: String,
        _ weekday: Weekday,
        _ start: String,
        _ end: String,
        _ parity: WeekParity = .all
    ) -> OnSiteHours {
        OnSiteHours(
            id: Identifier(id),
            site: Identifier(site),
            weekday: weekday,
            date: nil,
            start: time(start),
            end: time(end),
            staffNeeded: 1,
            hardLanguages: [],
            wishedLanguages: [],
            hardSkills: [],
            parity: parity,
            validity: Validity(),
            format: .mixed,
            slotMinutes: 45
        )
    }
}

extension TeamEvent {
    /// A mandatory event, for one body or for everyone.
    public static func example(
        _ id: String,
        _ name: String,
        _ site: String?,
        from first: String,
        _ start: String,
        _ end: String,
        _ recurrence: String?,
        for body: String? = nil
    ) -> TeamEvent {
        TeamEvent(
            id: Identifier(id),
            name: name,
            kind: "team_meeting",
            place: site.map { .site(Identifier($0)) } ?? .online,
            firstDate: day(first),
            start: time(start),
            end: time(end),
            recurrence: recurrence.map(rule),
            invitations: [body.map { .body(Identifier($0)) } ?? .everyone],
            isMandatory: true
        )
    }
}

extension Presence {
    /// A row of a plan from its texts.
    public static func example(
        _ date: String,
        _ site: String?,
        _ start: String,
        _ end: String,
        _ person: String,
        _ kind: Presence.Kind = .onSite
    ) -> Presence {
        Presence(
            date: day(date),
            site: site.map { Identifier($0) },
            start: time(start),
            end: time(end),
            caseManager: Identifier(person),
            kind: kind
        )
    }
}
