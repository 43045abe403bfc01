public import Core

/// The county of the scenarios at carnival (SC-03): Hünxe and Neukirchen-Vluyn run their own town halls, and Moers is
/// open on Mondays as well.
public enum CarnivalCounty {
    public static let instance: Instance = {
        var county = DemoCounty.instance
        county.bodies += ["HUE", "NEV"].map { .example($0, name: "Gemeinde \($0)") }
        for number in county.sites.indices {
            let code = county.sites[number].id.rawValue
            if ["HUE", "NEV"].contains(code) { county.sites[number].hostBody = Identifier(code) }
        }
        var moers = OnSiteHours.example("MOE-MO", at: "MOE", .monday, "09:00", "12:00")
        moers.slotMinutes = 30
        county.onSiteHours.append(moers)
        return county
    }()

    /// What bodies close in 2027: the county at Altweiber from noon and on Rosenmontag, Neukirchen-Vluyn's town hall on
    /// Rosenmontag from noon.
    public static let closures = [
        Closure(
            .body(Identifier("KREIS")),
            first: day("2027-02-04"),
            last: day("2027-02-04"),
            part: time("12:00")..<time("24:00"),
            kind: .custom,
            reason: "Altweiber"
        ),
        Closure(
            .body(Identifier("KREIS")),
            first: day("2027-02-08"),
            last: day("2027-02-08"),
            kind: .custom,
            reason: "Rosenmontag"
        ),
        Closure(
            .site(Identifier("NEV")),
            first: day("2027-02-08"),
            last: day("2027-02-08"),
            part: time("12:00")..<time("24:00"),
            kind: .custom,
            reason: "Rosenmontag"
        ),
    ]

    /// The two weeks around carnival, as they are published before anybody thinks of it.
    public static var plan: Plan {
        let days = day("2027-02-01")...day("2027-02-14")
        let moers = Presence(
            date: day("2027-02-08"),
            site: Identifier("MOE"),
            start: time("09:00"),
            end: time("12:00"),
            caseManager: Identifier("MO1"),
            kind: .onSite
        )
        return Plan(days: days, presences: DemoCounty.plan(days).presences + [moers])
    }
}
