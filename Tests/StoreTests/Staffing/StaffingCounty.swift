import Core
import Postgres
import Store
import TestKit
import Testing

extension DatabaseTemplate {
    /// The demonstration county with its 16.0 posts, of which 6.0 are the county's, on the first of March 2027.
    static let staffingCounty = DatabaseTemplate("staffing_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(DemoCounty.instance)
        _ = try connection.apply(DemoCounty.plan(day("2027-06-28")...day("2027-07-11")))
        try connection.setClock(BookingCounty.instant("2027-03-01", "08:00"))
        let shares = [
            ("KREIS", "6.0"), ("MOE", "2.5"), ("DIN", "2.0"), ("WES", "2.0"), ("KAL", "1.5"), ("VOE", "1.0"),
            ("XAN", "1.0"),
        ]
        try connection.transaction { connection in
            try PostStore.add(
                shares.enumerated().map { number, held in
                    post("P-\(number + 1)", held.0, held.1, from: "2027-01-01")
                },
                to: &connection
            )
        }
    }
}

/// A post in case management.
func post(_ id: String, _ body: String, _ share: String, from first: String) -> Post {
    Post(
        id: Identifier(id),
        body: Identifier(body),
        block: .caseManagement,
        share: Fraction(decimal(share)),
        funded: Validity(from: day(first)),
        ground: "KT 2027"
    )
}

/// A version of K4's contract.
func contract(
    _ minutes: Int,
    _ days: [Weekday],
    from first: String,
    of person: String = "K4",
    rules: Identifier<RuleSet> = RuleSet.ofCounty
) -> Contract {
    Contract(
        caseManager: Identifier(person),
        weeklyMinutes: minutes,
        workingDays: days,
        ruleSet: rules,
        valid: Validity(from: day(first))
    )
}

let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
