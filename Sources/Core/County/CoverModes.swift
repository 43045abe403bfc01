/// What the people of each body may do at each site, as the county's cover rules say.
public struct CoverModes: Sendable {
    private struct Place: Hashable {
        let body: Identifier<EmployingBody>
        let site: Identifier<Site>
    }

    private var atOne: [Place: CoverRule.Mode] = [:]
    private var atEvery: [Identifier<EmployingBody>: CoverRule.Mode] = [:]

    public init(_ rules: some Sequence<CoverRule>) {
        for rule in rules {
            switch rule.site {
            case .every: atEvery[rule.body] = rule.mode
            case .one(let site): atOne[Place(body: rule.body, site: site)] = rule.mode
            }
        }
    }

    /// What a body's people may do at a site; nothing where no rule says so.
    public func mode(of body: Identifier<EmployingBody>, at site: Identifier<Site>) -> CoverRule.Mode {
        atOne[Place(body: body, site: site)] ?? atEvery[body] ?? .none
    }
}
