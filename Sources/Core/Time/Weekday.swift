/// A day of the week, counted from Monday as ISO 8601 does.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// The day that iCalendar and the county's files write with two letters, "MO" to "SU".
    ///
    /// - Parameter code: Two upper-case letters; anything else is no weekday.
    public init?(code: some StringProtocol) {
        guard let weekday = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
        self = weekday
    }

    /// The weekday so many days after a Monday, before it if negative.
    init(daysAfterMonday days: Int) {
        self =
            switch days.remainder(dividingBy: 7) {
            case 0: .monday
            case 1: .tuesday
            case 2: .wednesday
            case 3: .thursday
            case 4: .friday
            case 5: .saturday
            default: .sunday
            }
    }

    /// The two letters of iCalendar, "MO" to "SU".
    public var code: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }

    public static func < (lhs: Weekday, rhs: Weekday) -> Bool {
        lhs.rawValue < rhs.rawValue
    }
}
