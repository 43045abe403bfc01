/// The numbers that make sense in the columns of the form; what lies outside is a slip of the pen.
enum Bounds {
    static let population = 1...100_000_000
    static let area = 0...1_000_000
    static let latitude = -90...90
    static let longitude = -180...180
    static let rooms = 1...999
    /// Posts of a body, and contacts of a week.
    static let amount = 0...1_000_000
    static let share = 0...1
    /// Of a full post; overtime by contract is possible.
    static let fullTimeEquivalent = 0...2
    static let staff = 1...999
    static let minutesOfDay = 0...1_440
    static let minutesOfWeek = 0...10_080
    static let roadKilometres = 0...10_000
    static let transfers = 0...99
    /// Grids of booking and lengths of appointments, in minutes.
    static let duration = 1...1_440
    static let planYear = 1_000...9_999
}
