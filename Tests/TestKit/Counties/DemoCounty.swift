public import Core

/// The county of the scenarios (Demo-Kreis): thirteen municipalities on two banks of the Rhine, eighteen people by
/// role codes, and the hours that the scenarios name, in 2027.
public enum DemoCounty {
    public static let instance = Instance(
        name: "demo",
        planYear: 2027,
        limits: smallCounty.limits,
        county: smallCounty.county,
        municipalities: places.map { municipality($0.code, population: $0.population) },
        sites: places.map { site($0.code, of: $0.body) },
        bodies: ["KREIS", "MOE", "DIN", "WES", "KAL", "VOE", "XAN"].map { code in
            var body = EmployingBody.example(code, name: "Anstellungsträger \(code)")
            body.kind = code == "KREIS" ? .county : .municipality
            return body
        },
        coverRules: [
            CoverRule(body: Identifier("KREIS"), site: .every, mode: .cover, note: ""),
            CoverRule(body: Identifier("DIN"), site: .every, mode: .none, note: ""),
        ],
        caseManagers: people.flatMap { body, home, codes in codes.map { person($0, of: body, at: home) } },
        onSiteHours: sessions.map { session in
            var hours = OnSiteHours.example(session.id, at: session.site, session.weekday, session.start, session.end)
            hours.slotMinutes = 30
            return hours
        },
        journeys: places.indices.flatMap { from in
            places.indices.map { to in journey(from: from, to: to) }
        },
        events: [],
        leaves: [],
        closures: [],
        holidays: PublicHolidays.northRhineWestphalia(year: 2027),
        demand: [],
        bookings: []
    )

    /// The county's year.
    public static let calendar = InstanceCalendar(instance, zone: berlin)

    /// Every session of some days, held by whoever holds it each week; none falls on a holiday.
    public static func plan(_ days: ClosedRange<LocalDate>) -> Plan {
        let holders = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0.holder) })
        return Plan(
            days: days,
            presences: days.flatMap { date in
                calendar.sessions(on: date).compactMap { session in
                    holders[session.hours.id.rawValue].map { holder in
                        Presence(
                            date: date,
                            site: session.site,
                            start: session.hours.start,
                            end: session.hours.end,
                            caseManager: Identifier(holder),
                            kind: .onSite
                        )
                    }
                }
            }
        )
    }

    private static let places: [(code: String, body: String, population: Int)] = [
        ("WES", "WES", 61_141), ("DIN", "DIN", 67_403), ("MOE", "MOE", 104_556), ("KAL", "KAL", 38_315),
        ("RHB", "KREIS", 31_041), ("VOE", "VOE", 36_185), ("XAN", "XAN", 21_625), ("ALP", "KREIS", 12_647),
        ("HAM", "KREIS", 27_135), ("HUE", "KREIS", 13_689), ("NEV", "KREIS", 27_880), ("SCH", "KREIS", 13_496),
        ("SON", "KREIS", 8_758),
    ]

    private static let people: [(body: String, home: String, codes: [String])] = [
        ("KREIS", "WES", ["K1", "K2", "K3", "K4", "K6"]), ("KREIS", "RHB", ["K5", "K7"]),
        ("MOE", "MOE", ["MO1", "MO2", "MO3"]), ("DIN", "DIN", ["DI1", "DI2"]), ("WES", "WES", ["WE1", "WE2"]),
        ("KAL", "KAL", ["KL1", "KL2"]), ("VOE", "VOE", ["VO1"]), ("XAN", "XAN", ["XA1"]),
    ]

    /// The hours of every week: the six that the county gives, and one each in Moers and Kamp-Lintfort.
    private static let sessions:
        [(id: String, site: String, weekday: Weekday, start: String, end: String, holder: String)] = [
            ("NEV", "NEV", .monday, "13:30", "16:30", "K4"), ("ALP", "ALP", .tuesday, "09:00", "12:00", "K1"),
            ("HAM", "HAM", .wednesday, "09:00", "12:00", "K2"), ("HUE", "HUE", .thursday, "14:00", "17:00", "K3"),
            ("SCH", "SCH", .friday, "09:00", "12:00", "K2"), ("SON", "SON", .wednesday, "13:30", "16:30", "K1"),
            ("MOE", "MOE", .wednesday, "09:00", "12:00", "MO1"), ("KAL", "KAL", .thursday, "09:00", "12:00", "KL1"),
        ]

    /// By car, in the order of the places.
    private static let minutes = [
        [0, 25, 40, 35, 25, 20, 25, 25, 20, 20, 45, 35, 30],
        [25, 0, 25, 35, 30, 10, 40, 40, 35, 20, 35, 30, 50],
        [40, 25, 0, 20, 20, 30, 45, 30, 55, 40, 15, 55, 45],
        [35, 35, 20, 0, 15, 35, 35, 20, 45, 45, 15, 60, 30],
        [25, 30, 20, 15, 0, 35, 30, 15, 35, 40, 25, 55, 30],
        [20, 10, 30, 35, 35, 0, 35, 35, 30, 15, 40, 30, 45],
        [25, 40, 45, 35, 30, 35, 0, 20, 35, 40, 45, 50, 15],
        [25, 40, 30, 20, 15, 35, 20, 0, 35, 40, 30, 50, 20],
        [20, 35, 55, 45, 35, 30, 35, 35, 0, 30, 55, 35, 45],
        [20, 20, 40, 45, 40, 15, 40, 40, 30, 0, 50, 20, 50],
        [45, 35, 15, 15, 25, 40, 45, 30, 55, 50, 0, 60, 40],
        [35, 30, 55, 60, 55, 30, 50, 50, 35, 20, 60, 0, 60],
        [30, 50, 45, 30, 30, 45, 15, 20, 45, 50, 40, 60, 0],
    ]

    private static func journey(from: Int, to: Int) -> Journey {
        Journey(
            from: Identifier(places[from].code),
            to: Identifier(places[to].code),
            minutes: minutes[from][to],
            means: .car(roadKilometres: DecimalNumber(digits: Int64(minutes[from][to]), places: 0)),
            via: ""
        )
    }

    private static func municipality(_ code: String, population: Int) -> Municipality {
        Municipality(
            id: Identifier(code),
            name: code,
            kind: "Stadt",
            status: population > 60_000 ? .large : population > 25_000 ? .medium : .small,
            population: population,
            populationStatus: "IT.NRW",
            areaSquareKilometres: DecimalNumber(digits: 60, places: 0),
            position: Site.example(code, name: code, address: code).position,
            riverSide: "",
            hasForeignersOffice: population > 60_000,
            siteKind: .weekly,
            note: ""
        )
    }

    private static func site(_ code: String, of body: String) -> Site {
        var site = Site.example(code, name: "KIM \(code)", address: "Rathaus \(code)")
        site.municipality = Identifier(code)
        site.hostBody = Identifier(body)
        site.rooms = 1
        return site
    }

    private static func person(_ code: String, of body: String, at home: String) -> CaseManager {
        var person = CaseManager.example(code, of: body)
        person.homeSite = Identifier(home)
        person.pattern = workingPattern(
            ["MO", "TU", "WE", "TH", "FR"].map { "\($0) 08:00-17:00" }.joined(separator: ";")
        )
        return person
    }
}
