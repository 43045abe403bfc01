/// A set of working-time rules that contracts name (Arbeitszeitregelwerk): the law's, a civil servant's, a tariff's.
public struct RuleSet: Hashable, Sendable, Identifiable {
    /// The county's own limits, which hold where no contract names others.
    public static let ofCounty = Identifier<RuleSet>("arbzg")

    public let id: Identifier<RuleSet>
    public var name: String
    public var limits: WorkingTimeLimits

    public init(id: Identifier<RuleSet>, name: String, limits: WorkingTimeLimits) {
        self.id = id
        self.name = name
        self.limits = limits
    }
}
