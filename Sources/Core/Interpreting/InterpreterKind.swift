/// How an interpreter comes to an appointment, in the order in which they are asked.
public enum InterpreterKind: String, CaseIterable, Hashable, Sendable {
    /// Somebody of the county's own staff.
    case staff
    /// A volunteer of the county's pool (Sprachmittlerpool): simple talks, asked well ahead.
    case pool
    /// A service on the telephone.
    case phone
    /// Sworn in, and so fit for what is legally binding.
    case sworn
}

extension InterpreterKind: Comparable {
    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.rank < rhs.rank
    }

    private var rank: Int {
        switch self {
        case .staff: 0
        case .pool: 1
        case .phone: 2
        case .sworn: 3
        }
    }
}
