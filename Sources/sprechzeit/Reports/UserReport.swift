import Core

/// Accounts for other programs: `sprechzeit/users/v1`.
struct UserReport: Encodable {
    struct Entry: Encodable {
        let login: String
        let name: String
        let roles: [String]
        let person: String?
        let allSites: Bool
        let sites: [String]
        let allBodies: Bool
        let bodies: [String]
        let locked: Bool
    }

    let schema = "sprechzeit/users/v1"
    let users: [Entry]

    init(_ users: [UserAccount]) {
        self.users = users.map { user in
            Entry(
                login: user.login,
                name: user.displayName,
                roles: user.roles.map(\.rawValue),
                person: user.reach.caseManager?.rawValue,
                allSites: user.reach.sites.isAll,
                sites: user.reach.sites.names.map(\.rawValue),
                allBodies: user.reach.bodies.isAll,
                bodies: user.reach.bodies.names.map(\.rawValue),
                locked: user.lockedAt != nil
            )
        }
    }
}
