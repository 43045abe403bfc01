import Core
import Foundation
import Postgres
import Store
import TestKit
import Testing

extension DatabaseTemplate {
    /// The county in which appointments can be booked, with three of them: two in Moers, one in Alpen.
    static let staffCounty = DatabaseTemplate("staff_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SmallCounty.instance)
        let alpen = stay("CM-01", "2027-03-17", "14:00", "18:00", at: "S-ALP")
        let plan = Plan(days: BookingCounty.plan.days, presences: BookingCounty.plan.presences + [alpen])
        _ = try connection.apply(plan)
        try connection.run("UPDATE plan.appointment_kind SET buffer_after_minutes = 15 WHERE code = 'first'")
        try connection.setClock(BookingCounty.instant("2027-03-01", "08:00"))
        _ = try connection.book(BookingCounty.order("09:00"), 1)
        _ = try connection.book(BookingCounty.order("09:00", with: "CM-03"), 2)
        _ = try connection.book(StaffCounty.orderInAlpen("14:00"), 3)
    }
}

enum StaffCounty {
    /// Appointments by whom they are with.
    static let codes = [
        "CM-02": AppointmentCode(random: 1), "CM-03": AppointmentCode(random: 2), "CM-01": AppointmentCode(random: 3),
    ]

    /// An hour with the only person in Alpen.
    static func orderInAlpen(_ start: String) -> BookingOrder {
        let query = SlotQuery(kind: BookingCounty.kind, days: BookingCounty.plan.days)
        let start = BookingCounty.instant("2027-03-17", start)
        return BookingOrder(query, with: "CM-01", at: "S-ALP", from: start, holdSeconds: nil)
    }

    static let everywhere = UserAccount.Reach(caseManager: nil, sites: .all, bodies: .all)
    /// Nowhere, where a role needs to reach somewhere.
    static let nowhere = UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some([]))
}

/// An account of a member of staff in the running test's database.
func user(
    _ login: String,
    _ roles: [StaffRole],
    _ reach: UserAccount.Reach = StaffCounty.nowhere
) -> UserAccount {
    UserAccount(login: login, displayName: "", roles: roles, reach: reach, lockedAt: nil)
}

/// Lends accounts that exist as long as a test needs them.
///
/// - Parameters:
///   - users: The accounts, whose logins get an ending of their own.
///   - body: Is given the logins in that order.
/// - Throws: What `body` throws; what the database says.
func withUsers(_ users: [UserAccount], _ body: ([String]) throws -> Void) throws {
    var owner = try owner()
    // Rights on a database are no part of what is copied from a template.
    let name = try ScratchDatabase.current.conninfo.database ?? ""
    try owner.run(
        "GRANT CONNECT, TEMPORARY ON DATABASE \(identifier: name) TO sprechzeit_accounts WITH GRANT OPTION"
    )
    let ending = UUID().uuidString.lowercased().prefix(8)
    let named = users.map { user in
        UserAccount(
            login: "\(user.login)-\(ending)",
            displayName: user.displayName,
            roles: user.roles,
            reach: user.reach,
            lockedAt: nil
        )
    }
    for user in named { try UserStore.add(user, verifier: nil, to: &owner) }
    let outcome = Result { try body(named.map(\.login)) }
    for user in named {
        // What one role has granted another does not take back.
        try owner.execute(Script("SET ROLE sprechzeit_accounts"))
        try owner.run("REVOKE ALL ON DATABASE \(identifier: name) FROM \(identifier: user.login)")
        try owner.execute(Script("RESET ROLE"))
        try owner.run("DROP OWNED BY \(identifier: user.login)")
        try owner.run("DROP ROLE \(identifier: user.login)")
    }
    try outcome.get()
}

/// A connection to the running test's database as a login, without the program.
func connection(of login: String) throws -> Connection {
    try Connection(Conninfo("\(ScratchDatabase.current.conninfo) user=\(login)"))
}
