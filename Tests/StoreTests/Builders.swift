public import Core
import TestKit

// Short ways to write the values of a small county; a text that is no such value ends the test run.

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

func days(_ first: String, _ last: String) -> ClosedRange<LocalDate> {
    day(first)...day(last)
}

func decimal(_ text: String) -> DecimalNumber {
    guard let number = DecimalNumber(text) else { preconditionFailure("\(text) is no number.") }
    return number
}

func moment(_ text: String) -> OffsetInstant {
    guard let moment = OffsetInstant(text) else { preconditionFailure("\(text) is no instant.") }
    return moment
}

func municipality(_ id: Identifier<Municipality>, _ name: String, kind: Site.Kind) -> Municipality {
    Municipality(
        id: id,
        name: name,
        kind: "Gemeinde",
        status: .small,
        population: 12_692,
        populationStatus: "derived",
        areaSquareKilometres: decimal("59.560"),
        position: Position(latitude: decimal("51.58333"), longitude: decimal("-6.5")),
        riverSide: "W",
        hasForeignersOffice: false,
        siteKind: kind,
        note: "a, \"b\"\r\nc"
    )
}

func site(
    _ id: Identifier<Site>,
    in municipality: Identifier<Municipality>,
    of body: Identifier<EmployingBody>,
    rooms: Int?,
    life: Validity
) -> Site {
    Site(
        id: id,
        municipality: municipality,
        name: "KIM \(id)",
        hostBody: body,
        kind: .beingSetUp,
        position: Position(latitude: decimal("51.5"), longitude: decimal("0.00000")),
        address: "Platz d'Agen 1\t(Hof)",
        rooms: rooms,
        isStepFree: true,
        activity: life,
        contact: SiteContact(phone: "0221 4710-\(id)", directions: "2. OG,\tRaum 2.14")
    )
}

func body(
    _ id: Identifier<EmployingBody>,
    _ kind: EmployingBody.Kind,
    posts: String,
    limit: Int?
) -> EmployingBody {
    EmployingBody(
        id: id,
        name: "Träger \(id)",
        kind: kind,
        posts: decimal(posts),
        postsStatus: "invented",
        agreement: "",
        maxCoverMinutesPerWeek: limit
    )
}

func person(
    _ id: Identifier<CaseManager>,
    _ name: String,
    at body: Identifier<EmployingBody>,
    _ site: Identifier<Site>,
    _ transport: Transport,
    _ pattern: String,
    employment: Validity = Validity(from: day("2027-01-01"))
) -> CaseManager {
    guard let pattern = try? WorkingPattern(parsing: pattern) else { preconditionFailure("\(pattern) is no pattern.") }
    return CaseManager(
        id: id,
        displayName: name,
        employer: body,
        homeSite: site,
        fullTimeEquivalent: decimal("0.50"),
        transport: transport,
        languages: [SpokenLanguage(code: "uk"), SpokenLanguage(code: "de")],
        skills: [],
        pattern: pattern,
        employment: employment
    )
}

func hours(
    _ id: Identifier<OnSiteHours>,
    _ site: Identifier<Site>,
    _ weekday: Weekday,
    _ start: String,
    _ end: String,
    staff: Int,
    date: String? = nil,
    parity: WeekParity = .all
) -> OnSiteHours {
    OnSiteHours(
        id: id,
        site: site,
        weekday: weekday,
        date: date.map(day),
        start: time(start),
        end: time(end),
        staffNeeded: staff,
        hardLanguages: [],
        wishedLanguages: [SpokenLanguage(code: "ar"), SpokenLanguage(code: "uk")],
        hardSkills: [Skill(code: "rkw")],
        parity: parity,
        validity: Validity(from: day("2027-01-01"), through: date.map(day)),
        format: .walkIn,
        slotMinutes: 45
    )
}

func event(
    _ id: Identifier<TeamEvent>,
    _ place: TeamEvent.Place,
    _ first: String,
    _ start: String,
    _ end: String,
    rule: String?,
    for invitations: [TeamEvent.Invitation]
) -> TeamEvent {
    TeamEvent(
        id: id,
        name: "Kollegiale Beratung",
        kind: "case_review",
        place: place,
        firstDate: day(first),
        start: time(start),
        end: time(end),
        recurrence: rule.flatMap { try? Recurrence(parsing: $0) },
        invitations: invitations,
        isMandatory: true
    )
}

func leave(
    _ id: Identifier<Leave>,
    _ person: Identifier<CaseManager>,
    _ first: String,
    _ last: String,
    _ part: Leave.Part,
    _ kind: Leave.Kind,
    status: Leave.Status = .approved
) -> Leave {
    Leave(
        id: id,
        caseManager: person,
        first: day(first),
        last: day(last),
        part: part,
        kind: kind,
        knownFrom: day("2026-11-16"),
        status: status
    )
}

func booking(_ id: Identifier<BookingRecord>, created: String, cancelled: String?) -> BookingRecord {
    BookingRecord(
        id: id,
        createdAt: moment(created),
        site: "S-MOE",
        language: SpokenLanguage(code: "fa"),
        need: cancelled == nil ? nil : Skill(code: "ju"),
        urgency: .urgent,
        durationMinutes: 60,
        notBefore: day("2027-01-05"),
        notAfter: day("2027-01-19"),
        channel: "partner",
        outcome: cancelled == nil ? "attended" : "cancelled",
        cancelledAt: cancelled.map(moment)
    )
}

func stay(
    _ person: Identifier<CaseManager>,
    _ date: String,
    _ start: String,
    _ end: String,
    at site: Identifier<Site>?,
    _ kind: Presence.Kind = .onSite
) -> Presence {
    Presence(date: day(date), site: site, start: time(start), end: time(end), caseManager: person, kind: kind)
}
