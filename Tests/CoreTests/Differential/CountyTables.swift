import Core
import Foundation

struct BadTable: Error { let what: String }

func readInstance(_ folder: URL) throws -> Instance {
    func table(_ name: String) throws -> [[String: String]] {
        let text = try String(contentsOf: folder.appending(path: name + ".csv"), encoding: .utf8)
        let records = CSVText.records(in: text)
        return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(records[0], $0)) }
    }
    func need<T>(_ value: T?, _ what: String = "") throws -> T {
        guard let value else { throw BadTable(what: what) }
        return value
    }
    func list(_ text: String?) -> [String] { (text ?? "").split(separator: "|").map(String.init) }
    func scope(_ text: String) -> SiteScope { text == "*" ? .every : .one(Identifier(text)) }
    let json = try need(
        JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: "instance.json"))) as? [String: Any]
    )
    let rules = try need(json["rules"] as? [String: Any])
    func rule(_ name: String) throws -> Int { try need(rules[name] as? Int, name) }
    let limits = WorkingTimeLimits(
        dayMaximum: try rule("max_work_minutes_per_day"),
        rest: try rule("min_rest_minutes"),
        firstBreakAfter: try rule("break_after_work_minutes"),
        firstBreak: try rule("break_minutes"),
        secondBreakAfter: try rule("break2_after_work_minutes"),
        secondBreak: try rule("break2_minutes"),
        shortestBreakPart: try rule("min_break_part_minutes"),
        longestStretch: try rule("max_stretch_minutes"),
        halfDaySplit: try need(TimeOfDay(try need(rules["half_day_split"] as? String)))
    )
    let zero = DecimalNumber(digits: 0, places: 0)
    let position = Position(latitude: zero, longitude: zero)
    let sites = try table("sites").map { row in
        Site(
            id: Identifier(try need(row["site_id"])),
            municipality: Identifier(""),
            name: "",
            hostBody: Identifier(""),
            kind: .weekly,
            position: position,
            address: "",
            rooms: Int(row["rooms"] ?? ""),
            isStepFree: true,
            activity: Validity(from: LocalDate(row["active_from"] ?? ""), through: LocalDate(row["active_to"] ?? ""))
        )
    }
    let bodies = try table("employing_bodies").map { row in
        EmployingBody(
            id: Identifier(try need(row["body_id"])),
            name: "",
            kind: .county,
            posts: zero,
            postsStatus: "",
            agreement: "",
            maxCoverMinutesPerWeek: Int(row["max_cover_minutes_per_week"] ?? "")
        )
    }
    let cover = try table("cover_rules").map { row in
        CoverRule(
            body: Identifier(try need(row["body_id"])),
            site: scope(try need(row["site_id"])),
            mode: try need(CoverRule.Mode(rawValue: row["mode"] ?? "")),
            note: ""
        )
    }
    let staff = try table("case_managers").map { row in
        CaseManager(
            id: Identifier(try need(row["staff_id"])),
            displayName: "",
            employer: Identifier(try need(row["employer"])),
            homeSite: Identifier(try need(row["home_site"])),
            fullTimeEquivalent: zero,
            transport: row["drives_car"] == "yes" ? .car : .transit,
            languages: list(row["languages"]).map(SpokenLanguage.init),
            skills: list(row["skills"]).map(Skill.init),
            pattern: try WorkingPattern(parsing: try need(row["working_pattern"])),
            employment: Validity(from: LocalDate(row["valid_from"] ?? ""), through: LocalDate(row["valid_to"] ?? ""))
        )
    }
    let hours = try table("onsite_hours").map { row in
        OnSiteHours(
            id: Identifier(try need(row["req_id"])),
            site: Identifier(try need(row["site_id"])),
            weekday: try need(Weekday(code: row["weekday"] ?? "")),
            date: LocalDate(row["date"] ?? ""),
            start: try need(TimeOfDay(row["start"] ?? "")),
            end: try need(TimeOfDay(row["end"] ?? "")),
            staffNeeded: try need(Int(row["staff_needed"] ?? "")),
            hardLanguages: list(row["languages_hard"]).map(SpokenLanguage.init),
            wishedLanguages: list(row["languages_wished"]).map(SpokenLanguage.init),
            hardSkills: list(row["skills_hard"]).map(Skill.init),
            parity: try need(WeekParity(rawValue: row["week_parity"] == "" ? "all" : row["week_parity"] ?? "")),
            validity: Validity(from: LocalDate(row["valid_from"] ?? ""), through: LocalDate(row["valid_to"] ?? "")),
            format: .mixed,
            slotMinutes: 45
        )
    }
    let car = try table("travel_car").map { row in
        Journey(
            from: Identifier(try need(row["from_site"])),
            to: Identifier(try need(row["to_site"])),
            minutes: try need(Int(row["minutes"] ?? "")),
            means: .car(roadKilometres: zero),
            via: ""
        )
    }
    let transit = try table("travel_transit").map { row in
        Journey(
            from: Identifier(try need(row["from_site"])),
            to: Identifier(try need(row["to_site"])),
            minutes: try need(Int(row["minutes"] ?? "")),
            means: .transit(.init(headwayMinutes: 0, transfers: 0, firstDeparture: .midnight, lastArrival: .midnight)),
            via: ""
        )
    }
    let events = try table("team_events").map { row in
        TeamEvent(
            id: Identifier(try need(row["event_id"])),
            name: "",
            kind: "",
            place: row["site_id"] == "" ? .online : .site(Identifier(try need(row["site_id"]))),
            firstDate: try need(LocalDate(row["dtstart"] ?? "")),
            start: try need(TimeOfDay(row["start"] ?? "")),
            end: try need(TimeOfDay(row["end"] ?? "")),
            recurrence: row["rrule"] == "" ? nil : try Recurrence(parsing: try need(row["rrule"])),
            invitations: list(row["attendance"]).map {
                $0 == "all"
                    ? .everyone
                    : $0.hasPrefix("body:")
                        ? .body(Identifier(String($0.dropFirst(5)))) : .caseManager(Identifier(String($0.dropFirst(6))))
            },
            isMandatory: row["mandatory"] == "yes"
        )
    }
    let leaves = try table("leave_2027").map { row in
        Leave(
            id: Identifier(try need(row["leave_id"])),
            caseManager: Identifier(try need(row["staff_id"])),
            first: try need(LocalDate(row["start_date"] ?? "")),
            last: try need(LocalDate(row["end_date"] ?? "")),
            part: try need(Leave.Part(rawValue: row["part"] ?? "")),
            kind: try need(Leave.Kind(rawValue: row["kind"] ?? "")),
            knownFrom: try need(LocalDate(row["known_from"] ?? "")),
            status: try need(Leave.Status(rawValue: row["status"] ?? ""))
        )
    }
    let closures = try table("closures").map { row in
        Closure(
            site: scope(try need(row["site_id"])),
            first: try need(LocalDate(row["start_date"] ?? "")),
            last: try need(LocalDate(row["end_date"] ?? "")),
            reason: ""
        )
    }
    let holidays = try table("holidays").map { row in
        PublicHoliday(date: try need(LocalDate(row["date"] ?? "")), name: row["name"] ?? "")
    }
    let county = County(
        id: Identifier("05170"),
        name: "",
        state: "",
        regionCode: "",
        population: 0,
        areaSquareKilometres: zero,
        timeZone: "Europe/Berlin"
    )
    return Instance(
        name: "",
        planYear: 2027,
        limits: limits,
        county: county,
        municipalities: [],
        sites: sites,
        bodies: bodies,
        coverRules: cover,
        caseManagers: staff,
        onSiteHours: hours,
        journeys: car + transit,
        events: events,
        leaves: leaves,
        closures: closures,
        holidays: holidays,
        demand: [],
        bookings: []
    )
}
