public import Core

/// A county of two bodies, two sites and three people: Xanten is open on Tuesdays, Moers on Mondays and every other
/// Thursday, and the team meets.
public let smallCounty = Instance(
    name: "small",
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
        name: "Kreis Wesel",
        state: "Nordrhein-Westfalen",
        regionCode: "DE-NW",
        population: 465_838,
        areaSquareKilometres: DecimalNumber(digits: 104_281, places: 2),
        timeZone: "Europe/Berlin"
    ),
    municipalities: [],
    sites: [
        .example("S-MOE", name: "Moers", address: "Rathausplatz 1, 47441 Moers"),
        .example("S-XAN", name: "Xanten", address: "Karthaus 2, 46509 Xanten"),
    ],
    bodies: [.example("B-KRW", name: "Kreis Wesel, Fachdienst 49"), .example("B-MOE", name: "Stadt Moers")],
    coverRules: [],
    caseManagers: [
        .example("CM-01", of: "B-KRW"), .example("CM-02", of: "B-KRW"), .example("CM-19", of: "B-MOE"),
    ],
    onSiteHours: [
        .example("R-MOE-01", at: "S-MOE", .monday, "09:00", "12:00"),
        .example("R-MOE-02", at: "S-MOE", .thursday, "14:00", "16:30", .odd),
        .example("R-XAN-01", at: "S-XAN", .tuesday, "09:00", "12:00"),
        .example("R-XAN-02", at: "S-XAN", .tuesday, "12:00", "15:00"),
    ],
    journeys: [],
    events: [
        .example("E-KB", "Kollegiale Beratung", nil, from: "2027-01-06", "12:45", "13:45", "FREQ=WEEKLY;BYDAY=WE"),
        .example("E-DB", "Dienstbesprechung", "S-MOE", from: "2027-01-04", "13:00", "15:00", "FREQ=MONTHLY;BYDAY=1MO"),
        .example("E-FT", "Fachtag; Recht, Praxis", "S-XAN", from: "2027-06-10", "09:00", "16:00", nil, for: "B-MOE"),
    ],
    leaves: [],
    closures: [Closure(site: .every, first: day("2027-02-08"), last: day("2027-02-08"), reason: "Rosenmontag")],
    holidays: PublicHolidays.northRhineWestphalia(year: 2027),
    demand: [],
    bookings: []
)
