/// On which days everybody works and by whose rules, as far as contracts say so; the county's rules hold for all others.
public struct StaffRules: Hashable, Sendable {
    public let sets: [RuleSet]
    public let contracts: [Contract]
    private let limits: [Identifier<RuleSet>: WorkingTimeLimits]
    private let byPerson: [Identifier<CaseManager>: [Contract]]

    public init(sets: [RuleSet] = [], contracts: [Contract] = []) {
        self.sets = sets
        self.contracts = contracts
        limits = Dictionary(sets.map { ($0.id, $0.limits) }) { first, _ in first }
        byPerson = Dictionary(grouping: contracts, by: \.caseManager)
    }

    /// The version of somebody's contract that holds on a date; `nil` where none is known.
    public func contract(of person: Identifier<CaseManager>, on date: LocalDate) -> Contract? {
        byPerson[person]?.first { $0.valid.contains(date) }
    }

    /// The limits that a contract names for somebody on a date; `nil` where the county's hold.
    func limits(of person: Identifier<CaseManager>, on date: LocalDate) -> WorkingTimeLimits? {
        contract(of: person, on: date).flatMap { limits[$0.ruleSet] }
    }

    /// Whether somebody works on the weekday of a date; who has no contract does as their pattern says.
    func works(_ person: Identifier<CaseManager>, on date: LocalDate) -> Bool {
        contract(of: person, on: date)?.workingDays.contains(date.weekday) ?? true
    }
}
