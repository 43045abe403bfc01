import Core
import TestKit

/// A corner of Kreis Wesel in which every rule can be kept and broken.
///
/// Ahorn (CM-01) of the county drives, speaks Arabic and works round the clock; Fichte (CM-08) of Moers takes the bus,
/// half a working day; Rotdorn (CM-19) of Xanten drives. Moers to Kamp-Lintfort takes 17 minutes by car and 32 by
/// bus, back 40; no bus goes to Schermbeck.
let ruleCounty: Instance = {
    var county = smallCounty
    county.sites = ["S-MOE", "S-KLI", "S-XAN", "S-SCH"].map { .example($0, name: $0, address: "") }
    county.sites[3].activity = Validity(from: day("2027-02-01"), through: day("2027-11-30"))
    county.bodies = ["B-KRW", "B-MOE", "B-XAN"].map { .example($0, name: $0) }
    county.bodies[2].maxCoverMinutesPerWeek = 240
    county.coverRules = [
        CoverRule(body: Identifier("B-KRW"), site: .every, mode: .regular, note: ""),
        CoverRule(body: Identifier("B-KRW"), site: .one(Identifier("S-XAN")), mode: .cover, note: ""),
        CoverRule(body: Identifier("B-MOE"), site: .one(Identifier("S-MOE")), mode: .regular, note: ""),
        CoverRule(body: Identifier("B-XAN"), site: .every, mode: .cover, note: ""),
        CoverRule(body: Identifier("B-XAN"), site: .one(Identifier("S-SCH")), mode: .none, note: ""),
    ]
    county.caseManagers = [
        person("CM-01", of: "B-KRW", .car, Weekday.allCases.map { "\($0.code) 00:00-24:00" }.joined(separator: ";")),
        person("CM-08", of: "B-MOE", .transit, "MO 08:00-12:00;MO 12:00-16:30;TU 08:00-16:30/odd;TH 08:00-17:30"),
        person("CM-19", of: "B-XAN", .car, "MO 08:00-17:00;TU 08:00-16:30;TH 08:00-17:30"),
    ]
    county.caseManagers[0].languages = [SpokenLanguage(code: "ar")]
    county.caseManagers[0].skills = [Skill(code: "ju")]
    county.caseManagers[1].employment = Validity(from: day("2027-01-11"), through: day("2027-06-28"))
    county.onSiteHours = [
        .example("R-MOE-01", at: "S-MOE", .monday, "09:00", "12:00"),
        .example("R-MOE-02", at: "S-MOE", .monday, "11:00", "13:00", .odd),
        .example("R-KLI-01", at: "S-KLI", .monday, "14:00", "16:00"),
        .example("R-XAN-01", at: "S-XAN", .tuesday, "09:00", "12:00"),
        .example("R-XAN-02", at: "S-XAN", .thursday, "14:00", "16:30"),
        .example("R-SCH-01", at: "S-SCH", .thursday, "09:00", "11:30", .even),
    ]
    county.onSiteHours[2].hardLanguages = [SpokenLanguage(code: "ar")]
    county.onSiteHours[2].hardSkills = [Skill(code: "ju")]
    county.onSiteHours[3].wishedLanguages = [SpokenLanguage(code: "ar"), SpokenLanguage(code: "uk")]
    county.journeys =
        ["S-MOE", "S-KLI", "S-XAN", "S-SCH"].flatMap { from in
            ["S-MOE", "S-KLI", "S-XAN", "S-SCH"].filter { $0 != from }.map { way(from, $0, by: .car, 17) }
        } + [way("S-MOE", "S-KLI", by: .transit, 32), way("S-KLI", "S-MOE", by: .transit, 40)]
        + [way("S-MOE", "S-XAN", by: .transit, 50)]
    county.events = [
        .example("E-KB", "Kollegiale Beratung", nil, from: "2027-01-04", "12:45", "13:45", "FREQ=WEEKLY;BYDAY=MO"),
        .example("E-DB", "Dienstbesprechung", "S-MOE", from: "2027-01-07", "09:00", "10:00", nil, for: "B-MOE"),
    ]
    county.closures.append(
        Closure(
            site: .one(Identifier("S-XAN")),
            first: day("2027-01-19"),
            last: day("2027-01-21"),
            reason: "Umbau"
        )
    )
    county.leaves = [
        leave("L1", "CM-01", "2027-01-26", .morning, known: "2027-01-20"),
        leave("L2", "CM-01", "2027-01-27", .afternoon, known: "2027-01-20"),
        leave("L3", "CM-01", "2027-01-28", .full, known: "2027-01-20", .requested),
    ]
    return county
}()

/// The rules that a plan breaks in ``ruleCounty``, each once.
func rulesBroken(
    by plan: WrittenPlan,
    events: EventMode = .off,
    asOf knowledge: String? = nil,
    in county: Instance = ruleCounty
) throws -> Set<RuleCode> {
    Set(try verification(of: plan, events: events, asOf: knowledge, in: county).violationCounts.keys)
}

/// A plan held against the rules of ``ruleCounty``.
func verification(
    of plan: WrittenPlan,
    events: EventMode = .off,
    asOf knowledge: String? = nil,
    in county: Instance = ruleCounty
) throws -> PlanVerification {
    let calendar = InstanceCalendar(county, zone: berlin, asOf: knowledge.map(day))
    let records = plan.records.enumerated().map { PlanRecord(number: $0 + 2, fields: $1) }
    return try PlanVerification(records, in: calendar, events: events)
}

private func person(_ id: String, of body: String, _ transport: Transport, _ pattern: String) -> CaseManager {
    var person = CaseManager.example(id, of: body)
    person.transport = transport
    person.pattern = workingPattern(pattern)
    return person
}

private func way(_ from: String, _ to: String, by transport: Transport, _ minutes: Int) -> Journey {
    let timetable = Journey.Timetable(
        headwayMinutes: 60,
        transfers: 0,
        firstDeparture: time("06:00"),
        lastArrival: time("20:00")
    )
    return Journey(
        from: Identifier(from),
        to: Identifier(to),
        minutes: minutes,
        means: transport == .car ? .car(roadKilometres: DecimalNumber(digits: 11, places: 0)) : .transit(timetable),
        via: ""
    )
}

private func leave(
    _ id: String,
    _ person: String,
    _ date: String,
    _ part: Leave.Part,
    known: String,
    _ status: Leave.Status = .approved
) -> Leave {
    Leave(
        id: Identifier(id),
        caseManager: Identifier(person),
        first: day(date),
        last: day(date),
        part: part,
        kind: .vacation,
        knownFrom: day(known),
        status: status
    )
}
