import Core
import Postgres
import Store
import TestKit
import Testing

extension DatabaseTemplate {
    /// The demonstration county with the plan of the weeks in which somebody is away.
    static let leaveCounty = DatabaseTemplate("leave_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(DemoCounty.instance)
        for days in [("2027-04-12", "2027-04-18"), ("2027-07-19", "2027-08-08")] {
            _ = try connection.apply(DemoCounty.plan(day(days.0)...day(days.1)))
        }
        let region = PresenceMinimum(region: "XAN/ALP/SON", people: ["XA1", "K1"], atLeast: 1)
        try PresenceMinimumStore.set(region, in: &connection)
    }
}

/// The people of the scenarios, each with a login.
enum LeaveCounty {
    static func person(_ code: Identifier<CaseManager>) -> UserAccount {
        user(
            code.rawValue.lowercased(),
            [.caseManager],
            UserAccount.Reach(caseManager: code, sites: .some([]), bodies: .some([]))
        )
    }

    static func lead(_ body: Identifier<EmployingBody>) -> UserAccount {
        user(
            "le-\(body.rawValue.lowercased())",
            [.employerLead],
            UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some([body]))
        )
    }

    static let coordinator = user("ko", [.coordinator])
    static let reception = user(
        "re",
        [.reception],
        UserAccount.Reach(caseManager: nil, sites: .all, bodies: .some([]))
    )

    static func vacation(_ first: String, _ last: String) -> LeaveWish {
        LeaveWish(caseManager: nil, days: day(first)...day(last), part: .full, kind: .vacation)
    }

    static func sick(_ person: Identifier<CaseManager>, _ date: String, _ part: Leave.Part = .full) -> LeaveWish {
        LeaveWish(caseManager: person, days: day(date)...day(date), part: part, kind: .sick)
    }
}

/// A key of its own name.
func key(_ text: String) throws -> RequestKey {
    try #require(RequestKey(text))
}

/// What was refused of a leave.
func leaveRefusal(_ body: () throws -> Void) -> LeaveRefusal? {
    do {
        try body()
        return nil
    } catch let refusal as LeaveRefusal {
        return refusal
    } catch {
        Issue.record("\(error)")
        return nil
    }
}
