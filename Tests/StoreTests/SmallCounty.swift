import Core
import TestKit

/// A county small enough to read: two bodies, three sites, three people, with every kind of value that files can hold.
enum SmallCounty {
    static let instance = Instance(
        name: "small-county",
        planYear: 2027,
        limits: limits,
        county: county,
        municipalities: [
            municipality("05170004", "Alpen", kind: .weekly),
            municipality("05170024", "Moers", kind: .permanent),
        ],
        sites: [
            site("S-MOE", in: "05170024", of: "B-KRW", rooms: 2, life: Validity(from: day("2024-01-01"))),
            site("S-ALP", in: "05170004", of: "B-KRW", rooms: nil, life: Validity()),
            site("s-alp", in: "05170004", of: "B-MOE", rooms: 1, life: Validity(through: day("2027-06-30"))),
        ],
        bodies: [
            body("B-MOE", .municipality, posts: "2.50", limit: 240),
            body("B-KRW", .county, posts: "5.5", limit: nil),
        ],
        coverRules: [
            CoverRule(body: "B-KRW", site: .every, mode: .cover, note: "Abordnung, \"bei Bedarf\""),
            CoverRule(body: "B-KRW", site: .one("S-MOE"), mode: .regular, note: ""),
            CoverRule(body: "B-MOE", site: .every, mode: CoverRule.Mode.none, note: "Zeile eins\nZeile zwei"),
        ],
        caseManagers: [
            person("CM-02", "Fachkraft Özil", at: "B-KRW", "S-MOE", .car, "MO 08:00-24:00;TU 08:00-16:00/odd"),
            person("CM-01", "Фахівчиня Бук", at: "B-MOE", "S-ALP", .transit, "WE 08:00-12:00;WE 13:00-17:00/even"),
            person("CM-03", longName, at: "B-KRW", "S-MOE", .car, "MO 08:00-16:00"),
        ],
        onSiteHours: [
            hours("R-MOE-01", "S-MOE", .monday, "09:00", "12:00", staff: 2),
            hours("R-ALP-01", "S-ALP", .wednesday, "14:00", "24:00", staff: 1, parity: .odd),
            hours("R-MOE-02", "S-MOE", .tuesday, "09:00", "12:00", staff: 1, date: "2027-03-16"),
        ],
        journeys: journeys,
        events: events,
        leaves: [
            leave("L1", "CM-01", "2027-02-01", "2027-02-05", .full, .vacation),
            leave("L2", "CM-02", "2027-02-01", "2027-02-01", .morning, .training),
            leave("L3", "CM-02", "2027-02-01", "2027-02-01", .afternoon, .special),
            leave("L4", "CM-01", "2027-02-03", "2027-02-10", .full, .sick, status: .requested),
        ],
        closures: [
            Closure(site: .every, first: day("2027-12-24"), last: day("2027-12-31"), reason: "Betriebsruhe"),
            Closure(site: .one("S-ALP"), first: day("2027-02-08"), last: day("2027-02-08"), reason: "Rosenmontag"),
        ],
        holidays: [
            PublicHoliday(date: day("2027-05-06"), name: "Christi Himmelfahrt"),
            PublicHoliday(date: day("2027-01-01"), name: "Neujahr"),
        ],
        demand: [
            Demand(
                municipality: "05170024",
                language: SpokenLanguage(code: "uk"),
                shareOfMunicipality: decimal("0.1415"),
                weeklyContacts: decimal("0.600")
            )
        ],
        bookings: bookings
    )

    static let longName = String(repeating: "Ꮳ\u{301}🧑‍🌾", count: 300)

    static let limits = WorkingTimeLimits(
        dayMaximum: 600,
        rest: 660,
        firstBreakAfter: 360,
        firstBreak: 30,
        secondBreakAfter: 540,
        secondBreak: 45,
        shortestBreakPart: 15,
        longestStretch: 360,
        halfDaySplit: time("12:30")
    )

    static let county = County(
        id: "05170",
        name: "Kreis Wesel",
        state: "Nordrhein-Westfalen",
        regionCode: "DE-NW",
        population: 465_838,
        areaSquareKilometres: decimal("1042.81"),
        timeZone: "Europe/Berlin"
    )

    static let journeys = [
        Journey(from: "S-MOE", to: "S-MOE", minutes: 0, means: .car(roadKilometres: decimal("0.0")), via: ""),
        Journey(from: "S-MOE", to: "S-ALP", minutes: 25, means: .car(roadKilometres: decimal("19.70")), via: "A57"),
        Journey(from: "S-ALP", to: "S-MOE", minutes: 26, means: .car(roadKilometres: decimal("19.7")), via: "A57"),
        Journey(
            from: "S-ALP",
            to: "S-MOE",
            minutes: 41,
            means: .transit(
                Journey.Timetable(
                    headwayMinutes: 60,
                    transfers: 0,
                    firstDeparture: time("06:00"),
                    lastArrival: time("24:00")
                )
            ),
            via: "SB7, \"Niederrhein\""
        ),
    ]

    static let events = [
        event("E-KB", .online, "2027-01-06", "12:45", "13:45", rule: "FREQ=WEEKLY;BYDAY=WE", for: [.everyone]),
        event(
            "E-FD",
            .site("S-MOE"),
            "2027-04-15",
            "09:00",
            "12:00",
            rule: nil,
            for: [.caseManager("CM-01"), .body("B-KRW")]
        ),
    ]

    static let bookings = [
        booking("K0000001", created: "2027-01-04T01:46:21+01:00", cancelled: nil),
        booking("K0000002", created: "1969-12-31T23:59:59-00:30", cancelled: "2027-07-04T08:05:32+02:00"),
    ]
}
