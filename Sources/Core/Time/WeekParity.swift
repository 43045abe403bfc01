/// In which ISO weeks something takes place (jede, ungerade, gerade Kalenderwoche).
public enum WeekParity: String, CaseIterable, Hashable, Sendable {
    case all
    case odd
    case even

    /// Whether a week counts; 2026-W53 and 2027-W01 are both odd.
    public func includes(_ week: ISOWeek) -> Bool {
        switch self {
        case .all: true
        case .odd: week.isOdd
        case .even: !week.isOdd
        }
    }
}
