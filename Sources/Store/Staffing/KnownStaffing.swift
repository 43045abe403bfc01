public import Core
public import Postgres

/// What there is to know of bodies, their people and posts at one moment.
public struct KnownStaffing: Sendable {
    /// In the order of the county's files; posts and agreements there are those of the files.
    public let bodies: [EmployingBody]
    public let caseManagers: [CaseManager]
    public let posts: [Post]
    public let terms: [BodyTerms]
    public let agreements: [Agreement]
    public let coverTerms: [AgreedTerm]
    public let ruleSets: [RuleSet]
    /// Without their hours where the login may not read them.
    public let contracts: [Contract]
    /// The limits of the county's own rule set.
    public let limits: WorkingTimeLimits
    /// The county's date.
    public let today: LocalDate

    /// Reads it.
    ///
    /// - Parameter connection: In one snapshot.
    /// - Returns: What the login may know; `nil` before the first import.
    /// - Throws: ``PostgresError``.
    public static func read(from connection: inout Connection) throws(PostgresError) -> KnownStaffing? {
        guard let limits = try WorkingTimeLimitsStore.stored(in: &connection) else { return nil }
        let rules = try ContractStore.rules(halfDaySplit: limits.halfDaySplit, in: &connection)
        let readsHours: Bool = try connection.run("SELECT has_table_privilege('plan.contract', 'SELECT')").value()
        let full = readsHours ? try ContractStore.all(in: &connection) : []
        return KnownStaffing(
            bodies: try EmployingBodyStore.withoutPosts(in: &connection),
            caseManagers: try CaseManagerStore.withoutShares(in: &connection),
            posts: try PostStore.all(in: &connection),
            terms: try BodyTermsStore.all(in: &connection),
            agreements: try AgreementStore.all(in: &connection),
            coverTerms: try CoverTermStore.all(in: &connection),
            ruleSets: rules.sets,
            contracts: rules.contracts.map { known in
                full.first { $0.caseManager == known.caseManager && $0.valid == known.valid } ?? known
            },
            limits: limits,
            today: try connection.run("SELECT plan.today()").value()
        )
    }

    /// The bodies that are the county itself.
    public var counties: Set<Identifier<EmployingBody>> {
        Set(bodies.filter { $0.kind == .county }.map(\.id))
    }

    /// What a body's contracts are reckoned by on a date; what is usual where it has said nothing.
    public func terms(of body: Identifier<EmployingBody>, on date: LocalDate) -> BodyTerms {
        terms.first { $0.body == body && $0.valid.contains(date) } ?? BodyTerms(body: body)
    }

    /// The limits that a contract names.
    public func limits(of contract: Contract) -> WorkingTimeLimits {
        ruleSets.first { $0.id == contract.ruleSet }?.limits ?? limits
    }

    /// A name for a post that no other has: P-1, P-2.
    ///
    /// - Parameter offset: How many new names were taken before this one.
    /// - Returns: The name.
    public func newPostName(after offset: Int = 0) -> Identifier<Post> {
        let used = posts.compactMap { post in
            post.id.rawValue.hasPrefix("P-") ? Int(post.id.rawValue.dropFirst(2)) : nil
        }
        return Identifier("P-\((used.max() ?? 0) + 1 + offset)")
    }
}
