import Core
import Foundation

/// The zone of all test calendars, from the installation's zone file.
let berlin: Zone = {
    do {
        let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))
        return try Zone(identifier: "Europe/Berlin", file: file)
    } catch {
        fatalError("The zone file of Berlin cannot be read: \(error). Install the package tzdata.")
    }
}()

/// A day from its text.
func day(_ text: String) -> LocalDate {
    guard let date = LocalDate(text) else { fatalError("\(text) is no day.") }
    return date
}

/// A time from its text.
func time(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { fatalError("\(text) is no time.") }
    return time
}

/// A rule from its text.
func rule(_ text: String) -> Recurrence {
    do {
        return try Recurrence(parsing: text)
    } catch {
        fatalError("\(text) is no rule: \(error).")
    }
}

/// The year 2027.
let year2027 = day("2027-01-01")...day("2027-12-31")

/// A county of two bodies, two sites and three people: Xanten is open on Tuesdays, Moers on Mondays and every other
/// Thursday, and the team meets.
let smallCounty = Instance(
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
        site("S-MOE", name: "Moers", address: "Rathausplatz 1, 47441 Moers"),
        site("S-XAN", name: "Xanten", address: "Karthaus 2, 46509 Xanten"),
    ],
    bodies: [body("B-KRW", name: "Kreis Wesel, Fachdienst 49"), body("B-MOE", name: "Stadt Moers")],
    coverRules: [],
    caseManagers: [
        caseManager("CM-01", of: "B-KRW"), caseManager("CM-02", of: "B-KRW"), caseManager("CM-19", of: "B-MOE"),
    ],
    onSiteHours: [
        hours("R-MOE-01", at: "S-MOE", .monday, "09:00", "12:00"),
        hours("R-MOE-02", at: "S-MOE", .thursday, "14:00", "16:30", .odd),
        hours("R-XAN-01", at: "S-XAN", .tuesday, "09:00", "12:00"),
        hours("R-XAN-02", at: "S-XAN", .tuesday, "12:00", "15:00"),
    ],
    journeys: [],
    events: [
        event("E-KB", "Kollegiale Beratung", nil, from: "2027-01-06", "12:45", "13:45", "FREQ=WEEKLY;BYDAY=WE"),
        event("E-DB", "Dienstbesprechung", "S-MOE", from: "2027-01-04", "13:00", "15:00", "FREQ=MONTHLY;BYDAY=1MO"),
        event("E-FT", "Fachtag; Recht, Praxis", "S-XAN", from: "2027-06-10", "09:00", "16:00", nil, for: "B-MOE"),
    ],
    leaves: [],
    closures: [Closure(site: .every, first: day("2027-02-08"), last: day("2027-02-08"), reason: "Rosenmontag")],
    holidays: PublicHolidays.northRhineWestphalia(year: 2027),
    demand: [],
    bookings: []
)

func site(_ id: String, name: String, address: String) -> Site {
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

func body(_ id: String, name: String) -> EmployingBody {
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

func caseManager(_ id: String, of body: String) -> CaseManager {
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

func hours(
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

func event(
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

func presence(
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
