/// A member of staff who logs in (Benutzerkonto).
public struct UserAccount: Hashable, Sendable {
    /// The name of the server's role.
    public let login: String
    public var displayName: String
    public var roles: [StaffRole]
    public var reach: Reach
    /// Since when the login is kept out; `nil` where it is let in.
    public var lockedAt: Instant?

    public init(login: String, displayName: String, roles: [StaffRole], reach: Reach, lockedAt: Instant?) {
        self.login = login
        self.displayName = displayName
        self.roles = roles
        self.reach = reach
        self.lockedAt = lockedAt
    }

    /// How far the roles of an account reach.
    public struct Reach: Hashable, Sendable {
        /// Whose appointments are one's own.
        public var caseManager: Identifier<CaseManager>?
        /// Where the reception receives clients.
        public var sites: Extent<Site>
        /// For whose staff an employer lead decides.
        public var bodies: Extent<EmployingBody>

        public init(caseManager: Identifier<CaseManager>?, sites: Extent<Site>, bodies: Extent<EmployingBody>) {
            self.caseManager = caseManager
            self.sites = sites
            self.bodies = bodies
        }
    }

    /// Some of the county's, or all of them, also those to come.
    public enum Extent<Entity>: Hashable, Sendable {
        case all
        case some([Identifier<Entity>])

        /// Whether it is all of them.
        public var isAll: Bool { self == .all }

        /// The names; none where it is all of them.
        public var names: [Identifier<Entity>] {
            switch self {
            case .all: []
            case .some(let names): names
            }
        }
    }
}
