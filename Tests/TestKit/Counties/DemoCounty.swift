public import Core

/// The synthetic county of the scenarios: thirteen sites, 18 people by their role codes, minutes by car.
///
/// Posts, people, hours and travel are made up; population and calendars are not asked. Everybody works Monday to
/// Friday 08:00-16:30 with lunch taken between stays, K7 on Mondays, Wednesdays and Fridays only.
public let demoCounty: Instance = {
    var county = smallCounty
    county.name = "demo"
    county.bodies = DemoCounty.posts.map { id, posts in
        var body = EmployingBody.example(id, name: id)
        body.posts = decimal(posts)
        body.kind = id == "KREIS" ? .county : .municipality
        return body
    }
    county.sites = DemoCounty.sites.map { id in
        var site = Site.example(id, name: id, address: "")
        site.hostBody = Identifier(DemoCounty.posts.contains { $0.id == id } ? id : "KREIS")
        site.rooms = 2
        return site
    }
    county.coverRules = county.bodies.map { CoverRule(body: $0.id, site: .every, mode: .regular, note: "") }
    county.caseManagers = DemoCounty.people.map { id, body, home, share in
        var person = CaseManager.example(id, of: body)
        person.homeSite = Identifier(home)
        person.fullTimeEquivalent = decimal(share)
        person.languages = [SpokenLanguage(code: "de")]
        let days = id == "K7" ? ["MO", "WE", "FR"] : ["MO", "TU", "WE", "TH", "FR"]
        person.pattern = workingPattern(days.map { "\($0) 08:00-16:30" }.joined(separator: ";"))
        return person
    }
    county.onSiteHours = [
        .example("R-NEV", at: "NEV", .monday, "13:30", "16:30"),
        .example("R-ALP", at: "ALP", .tuesday, "09:00", "12:30"),
        .example("R-HAM", at: "HAM", .wednesday, "09:00", "12:00"),
        .example("R-SON", at: "SON", .wednesday, "13:30", "16:30"),
        .example("R-HUE", at: "HUE", .thursday, "14:00", "16:30"),
        .example("R-SCH", at: "SCH", .friday, "09:00", "12:00"),
    ]
    for site in ["WES", "DIN", "MOE", "KAL", "RHB", "VOE", "XAN"] {
        for weekday in Weekday.allCases.prefix(5) {
            county.onSiteHours.append(.example("R-\(site)-\(weekday.code)", at: site, weekday, "08:00", "16:30"))
        }
    }
    county.journeys = DemoCounty.journeys
    county.events = []
    county.closures = []
    return county
}()

/// The tables behind ``demoCounty``.
private enum DemoCounty {
    static let posts: [(id: String, posts: String)] = [
        ("KREIS", "6.0"), ("MOE", "2.5"), ("DIN", "2.0"), ("WES", "2.0"), ("KAL", "1.5"), ("VOE", "1.0"),
        ("XAN", "1.0"),
    ]

    static let people: [(id: String, body: String, home: String, share: String)] = [
        ("K1", "KREIS", "WES", "1.0"), ("K2", "KREIS", "WES", "1.0"), ("K3", "KREIS", "WES", "1.0"),
        ("K4", "KREIS", "WES", "0.75"), ("K5", "KREIS", "RHB", "0.75"), ("K6", "KREIS", "WES", "1.0"),
        ("K7", "KREIS", "RHB", "0.5"), ("MO1", "MOE", "MOE", "1.0"), ("MO2", "MOE", "MOE", "1.0"),
        ("MO3", "MOE", "MOE", "0.5"), ("DI1", "DIN", "DIN", "1.0"), ("DI2", "DIN", "DIN", "1.0"),
        ("WE1", "WES", "WES", "1.0"), ("WE2", "WES", "WES", "1.0"), ("KL1", "KAL", "KAL", "1.0"),
        ("KL2", "KAL", "KAL", "0.5"), ("VO1", "VOE", "VOE", "1.0"), ("XA1", "XAN", "XAN", "1.0"),
    ]

    static let sites = ["WES", "DIN", "MOE", "KAL", "RHB", "VOE", "XAN", "ALP", "HAM", "HUE", "NEV", "SCH", "SON"]

    /// The upper triangle, row by row in the order of ``sites``; the way back takes as long.
    private static let minutes = [
        [25, 40, 35, 25, 20, 25, 25, 20, 20, 45, 35, 30], [25, 35, 30, 10, 40, 40, 35, 20, 35, 30, 50],
        [20, 20, 30, 45, 30, 55, 40, 15, 55, 45], [15, 35, 35, 20, 45, 45, 15, 60, 30],
        [35, 30, 15, 35, 40, 25, 55, 30],
        [35, 35, 30, 15, 40, 30, 45], [20, 35, 40, 45, 50, 15], [35, 40, 30, 50, 20], [30, 55, 35, 45], [50, 20, 50],
        [60, 40], [60],
    ]

    static var journeys: [Journey] {
        minutes.enumerated().flatMap { row, minutes in
            minutes.enumerated().flatMap { column, minutes in
                let (one, other) = (sites[row], sites[row + 1 + column])
                return [journey(one, other, minutes), journey(other, one, minutes)]
            }
        }
    }

    private static func journey(_ from: String, _ to: String, _ minutes: Int) -> Journey {
        Journey(
            from: Identifier(from),
            to: Identifier(to),
            minutes: minutes,
            means: .car(roadKilometres: DecimalNumber(digits: Int64(minutes), places: 0)),
            via: ""
        )
    }
}
