/// For what a body counts a trip: three answers that do not follow from each other (L-36).
public struct TravelCounting: Hashable, Sendable {
    /// How far a trip counts towards the hours of the contract (Anrechnung).
    public enum ContractHours: String, CaseIterable, Hashable, Sendable {
        case full
        /// Only as far as the day has not reached its regular hours otherwise (TVöD BT-V § 44 (2)).
        case fillUp = "fill-up"
        case none
    }

    /// Whether it counts for the longest day, breaks and rest.
    public var isProtected: Bool
    public var hours: ContractHours
    /// Whether it belongs on the note of travel expenses.
    public var isReimbursed: Bool

    public init(isProtected: Bool = true, hours: ContractHours = .fillUp, isReimbursed: Bool = true) {
        self.isProtected = isProtected
        self.hours = hours
        self.isReimbursed = isReimbursed
    }

    /// What a trip comes to.
    public struct Totals: Hashable, Sendable {
        public let protectedMinutes: Int
        public let contractMinutes: Int
        public let reimbursedMinutes: Int
    }

    /// What the trips of one day come to.
    ///
    /// - Parameters:
    ///   - travelMinutes: All that was travelled on the day.
    ///   - workMinutes: What was worked besides.
    ///   - regularMinutes: The regular hours of the day.
    /// - Returns: The minutes that count for each of the three.
    public func totals(of travelMinutes: Int, besides workMinutes: Int, ofRegular regularMinutes: Int) -> Totals {
        let counted =
            switch hours {
            case .full: travelMinutes
            case .fillUp: min(travelMinutes, max(0, regularMinutes - workMinutes))
            case .none: 0
            }
        return Totals(
            protectedMinutes: isProtected ? travelMinutes : 0,
            contractMinutes: counted,
            reimbursedMinutes: isReimbursed ? travelMinutes : 0
        )
    }
}
