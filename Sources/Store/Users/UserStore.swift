public import Core
public import Postgres

/// The accounts of staff. What they may do, the server knows; how far it reaches, the county.
public enum UserStore {
    /// The accounts that the login may see, by name.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [UserAccount] {
        try connection.run(
            """
            SELECT login, display_name, roles, case_manager, reaches_all_sites, sites, reaches_all_bodies, bodies,
                   locked_at
              FROM plan.user_now
             ORDER BY login
            """
        ).map { row throws(PostgresError) in
            UserAccount(
                login: try row.value(0),
                displayName: try row.value(1),
                roles: try row.value(2, as: [String].self).compactMap(StaffRole.init),
                reach: UserAccount.Reach(
                    caseManager: try row.value(3),
                    sites: try row.value(4) ? .all : .some(row.value(5)),
                    bodies: try row.value(6) ? .all : .some(row.value(7))
                ),
                lockedAt: try row.value(8)
            )
        }
    }

    /// Makes a login of the server, and lets it into this county.
    ///
    /// - Parameters:
    ///   - user: Who it is.
    ///   - verifier: What the server is to check a password by; `nil` where it knows people in another way.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``UserRefusal``; ``PostgresError``.
    public static func add(_ user: UserAccount, verifier: String?, to connection: inout Connection) throws {
        try readingRefusals(of: user.login) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.add_user(
                    \(user.login), \(user.displayName), \(user.roles.map(\.rawValue)), \(user.reach.caseManager),
                    \(user.reach.sites.names), \(user.reach.sites.isAll), \(user.reach.bodies.names),
                    \(user.reach.bodies.isAll), \(verifier)
                )
                """
            )
        }
    }

    /// Gives an account roles, and takes some.
    ///
    /// - Parameters:
    ///   - login: Whose.
    ///   - given: What it is to have.
    ///   - taken: What it is no longer to have.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``UserRefusal``; ``PostgresError``.
    public static func changeRoles(
        of login: String,
        giving given: [StaffRole],
        taking taken: [StaffRole],
        in connection: inout Connection
    ) throws {
        try readingRefusals(of: login) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.change_user_roles(\(login), \(given.map(\.rawValue)), \(taken.map(\.rawValue)))
                """
            )
        }
    }

    /// Lets the roles of an account reach as far as is said, and no farther.
    ///
    /// - Parameters:
    ///   - reach: How far.
    ///   - login: Whose.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``UserRefusal``; ``PostgresError``.
    public static func setReach(
        _ reach: UserAccount.Reach,
        of login: String,
        in connection: inout Connection
    ) throws {
        try readingRefusals(of: login) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.change_user_reach(
                    \(login), \(reach.caseManager), \(reach.sites.names), \(reach.sites.isAll),
                    \(reach.bodies.names), \(reach.bodies.isAll)
                )
                """
            )
        }
    }

    /// Gives an account a password, by what the server is to check it by.
    ///
    /// - Parameters:
    ///   - verifier: Made of the password by the connection.
    ///   - login: Whose.
    ///   - connection: Where it is.
    /// - Throws: ``UserRefusal``; ``PostgresError``.
    public static func setPassword(verifier: String, of login: String, in connection: inout Connection) throws {
        try readingRefusals(of: login) { () throws(PostgresError) in
            try connection.run("SELECT plan.change_user_password(\(login), \(verifier))")
        }
    }

    /// Keeps a login out and ends what it is doing, also where it came in at the same moment. Outside a transaction.
    public static func lock(_ login: String, in connection: inout Connection) throws {
        try readingRefusals(of: login) { () throws(PostgresError) in
            try connection.run("SELECT plan.lock_user(\(login))")
        }
        try endLockedSessions(in: &connection)
    }

    /// Ends what locked logins are doing, once others see that they are locked.
    public static func endLockedSessions(in connection: inout Connection) throws(PostgresError) {
        try connection.run("SELECT plan.end_locked_sessions()")
    }

    /// Lets a login in again.
    public static func unlock(_ login: String, in connection: inout Connection) throws {
        try readingRefusals(of: login) { () throws(PostgresError) in
            try connection.run("SELECT plan.unlock_user(\(login))")
        }
    }

    /// Runs what the database may refuse under names of its own, and throws what these mean.
    private static func readingRefusals(
        of login: String,
        _ body: () throws(PostgresError) -> Rows
    ) throws {
        do throws(PostgresError) {
            _ = try body()
        } catch {
            guard case .refused(let constraint, let report) = error else { throw error }
            throw UserRefusal(constraint.name, detail: report.detail ?? "", of: login) ?? error as any Error
        }
    }
}

extension UserRefusal {
    /// What the name under which the database refuses something means; `nil` where it is no refusal of an account.
    fileprivate init?(_ constraint: String, detail: String, of login: String) {
        switch constraint {
        case "user_account_known": self = .unknownLogin(login)
        case "user_account_login_new": self = .loginTaken(login)
        case "user_account_login_plain": self = .loginNotPlain(login)
        case "user_account_of_another": self = .ownAccount
        case "user_account_administrator_by_owner": self = .administratorByOwner
        case "user_account_reception_has_site": self = .receptionWithoutSite
        case "user_account_case_manager_is_person": self = .caseManagerWithoutPerson
        case "user_account_employer_has_body": self = .employerLeadWithoutBody
        case "user_account_reach_known": self = .unknownName(detail)
        default: return nil
        }
    }
}
