import Core
import TestKit

/// Kreis Wesel with what its own data never touches: overlapping hours, hours at night, closures of one site, people
/// who come and go, half days away, rules for every site.
enum AlteredCounty {
    static func of(_ county: Instance) -> Instance {
        var county = county
        for index in county.sites.indices {
            switch county.sites[index].id.rawValue {
            case "S-KLI": county.sites[index].activity.last = day("2027-03-30")
            case "S-RHB": county.sites[index].rooms = 1
            default: break
            }
        }
        county.caseManagers += people
        county.onSiteHours += hours
        county.closures += closures
        county.coverRules += rules
        county.leaves += leaves
        county.events += events
        return county
    }

    private static let roundTheClock = Weekday.allCases.map { "\($0.code) 00:00-24:00" }.joined(separator: ";")

    private static let people = [
        person("CM-22", of: "B-KRW", .car, "S-WES", "de|uk|ar|tr", "ju|eu", roundTheClock, "2027-01-11", "2027-11-05"),
        person(
            "CM-23",
            of: "B-WOH",
            .transit,
            "S-SCH",
            "de|tr",
            "",
            "MO 08:00-12:00;MO 12:00-16:00;TU 08:00-12:00/odd;TU 13:00-17:00/even;WE 08:00-18:00;TH 08:00-18:00"
        ),
        person("CM-24", of: "B-MOE", .transit, "S-MOE", "de|ar", "", roundTheClock, "2027-01-01", "2027-01-19"),
        person("CM-25", of: "B-KLI", .transit, "S-SON", "de|en", "", roundTheClock),
    ]

    private static let hours = [
        hours("R-MOE-07", "S-MOE", .tuesday, "10:00", "11:30", must: "uk", wished: "tr|uk", skills: "ju"),
        hours(
            "R-DIN-06",
            "S-DIN",
            .monday,
            "11:00",
            "13:00",
            must: "pl",
            wished: "pl|ru",
            .odd,
            "2027-01-11",
            "2027-01-31"
        ),
        hours("R-WES-06", "S-WES", .saturday, once: "2027-01-16", "10:00", "12:00", wished: "en"),
        hours("R-WES-07", "S-WES", .sunday, "00:00", "06:00", wished: "uk", .all, "2027-03-21", "2027-11-07"),
        hours("R-WES-08", "S-WES", .saturday, "20:00", "24:00", .all, "2027-03-20", "2027-11-06"),
    ]

    private static let closures = [
        Closure(
            site: .one(Identifier("S-MOE")),
            first: day("2027-01-20"),
            last: day("2027-01-21"),
            reason: "Umbau"
        ),
        Closure(
            site: .one(Identifier("S-WES")),
            first: day("2027-04-05"),
            last: day("2027-04-05"),
            reason: "Stromausfall"
        ),
    ]

    private static let rules = [
        CoverRule(body: Identifier("B-XAN"), site: .every, mode: .none, note: ""),
        CoverRule(body: Identifier("B-DIN"), site: .every, mode: .cover, note: ""),
        CoverRule(body: Identifier("B-KLI"), site: .every, mode: .regular, note: ""),
        CoverRule(body: Identifier("B-KLI"), site: .one(Identifier("S-ALP")), mode: .none, note: ""),
    ]

    private static let leaves = [
        leave("L90001", "CM-22", "2027-01-12", "2027-01-12", .morning, known: "2027-01-05"),
        leave("L90002", "CM-22", "2027-01-13", "2027-01-13", .afternoon, known: "2027-01-05"),
        leave("L90003", "CM-22", "2027-01-14", "2027-01-15", .full, known: "2027-01-10", .requested),
        leave("L90004", "CM-22", "2027-01-19", "2027-01-20", .full, known: "2027-01-18"),
        leave("L90005", "CM-23", "2027-01-18", "2027-01-18", .morning, known: "2027-01-01"),
        leave("L90006", "CM-23", "2027-01-18", "2027-01-18", .afternoon, known: "2027-01-01"),
    ]

    private static var events: [TeamEvent] {
        var round = TeamEvent.example(
            "E-RUN",
            "Runde",
            nil,
            from: "2027-01-11",
            "10:00",
            "10:30",
            "FREQ=WEEKLY;BYDAY=MO,TU"
        )
        round.invitations = [.caseManager(Identifier("CM-22"))]
        round.isMandatory = false
        var month = TeamEvent.example(
            "E-END",
            "Monatsende",
            "S-KLI",
            from: "2027-01-29",
            "09:00",
            "11:00",
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
            for: "B-KRW"
        )
        month.invitations.append(.caseManager(Identifier("CM-24")))
        return [round, month, .example("E-ONE", "Abend", nil, from: "2027-01-21", "21:00", "22:00", nil)]
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: "|").map(String.init)
    }

    private static func person(
        _ id: String,
        of body: String,
        _ transport: Transport,
        _ home: String,
        _ languages: String,
        _ skills: String,
        _ pattern: String,
        _ first: String? = nil,
        _ last: String? = nil
    ) -> CaseManager {
        var person = CaseManager.example(id, of: body)
        person.transport = transport
        person.homeSite = Identifier(home)
        person.languages = words(languages).map(SpokenLanguage.init)
        person.skills = words(skills).map(Skill.init)
        person.pattern = workingPattern(pattern)
        person.employment = Validity(from: first.map(day), through: last.map(day))
        return person
    }

    private static func hours(
        _ id: String,
        _ site: String,
        _ weekday: Weekday,
        once date: String? = nil,
        _ start: String,
        _ end: String,
        must: String = "",
        wished: String = "",
        skills: String = "",
        _ parity: WeekParity = .all,
        _ first: String? = nil,
        _ last: String? = nil
    ) -> OnSiteHours {
        var hours = OnSiteHours.example(id, at: site, weekday, start, end, parity)
        hours.date = date.map(day)
        hours.hardLanguages = words(must).map(SpokenLanguage.init)
        hours.wishedLanguages = words(wished).map(SpokenLanguage.init)
        hours.hardSkills = words(skills).map(Skill.init)
        hours.validity = Validity(from: first.map(day), through: last.map(day))
        return hours
    }

    private static func leave(
        _ id: String,
        _ person: String,
        _ first: String,
        _ last: String,
        _ part: Leave.Part,
        known: String,
        _ status: Leave.Status = .approved
    ) -> Leave {
        Leave(
            id: Identifier(id),
            caseManager: Identifier(person),
            first: day(first),
            last: day(last),
            part: part,
            kind: .training,
            knownFrom: day(known),
            status: status
        )
    }
}
