/// A consultation of the published plan that cannot be held as it is published (gefährdete Sprechzeit).
public struct SessionAtRisk: Hashable, Sendable {
    /// What stands against it.
    public enum Cause: Hashable, Sendable {
        case absent(Identifier<Leave>)
        case notEmployed
        case outsidePattern
        case closed(Closure)
        /// The body that employs the person is shut (Körperschaft geschlossen).
        case employerClosed(Closure)
        case holiday(PublicHoliday)
        case siteNotActive

        /// Whether somebody else could hold it.
        public var isOfThePerson: Bool {
            switch self {
            case .absent, .notEmployed, .outsidePattern, .employerClosed: true
            case .closed, .holiday, .siteNotActive: false
            }
        }
    }

    public let row: PlanRow
    /// At least one; a site may be shut on a day on which the person is away as well.
    public let causes: [Cause]

    /// The consultations of a plan that are at risk by all that is known.
    ///
    /// - Parameters:
    ///   - rows: The rows of the published plan.
    ///   - calendar: The county as it is now.
    /// - Returns: In the order of the rows.
    public static func all(
        among rows: some Sequence<PlanRow>,
        in calendar: InstanceCalendar
    ) -> [SessionAtRisk] {
        rows.lazy.filter(\.presence.kind.isConsultation).compactMap { row in
            let causes = causes(against: row, in: calendar)
            return causes.isEmpty ? nil : SessionAtRisk(row: row, causes: causes)
        }
    }

    private static func causes(against row: PlanRow, in calendar: InstanceCalendar) -> [Cause] {
        let violations =
            ValidityRule.violations(of: row, in: calendar) + LeaveRule.violations(of: row, in: calendar)
            + PatternRule.violations(of: row, in: calendar) + HolidayRule.violations(of: row, in: calendar)
            + ClosureRule.violations(of: row, in: calendar)
        return violations.compactMap { violation in
            switch violation.finding {
            case .onLeave(let leave): .absent(leave)
            case .notEmployed: .notEmployed
            case .outsidePattern: .outsidePattern
            case .siteClosed(let closure): .closed(closure)
            case .employerClosed(let closure): .employerClosed(closure)
            case .publicHoliday(let holiday): .holiday(holiday)
            case .siteNotActive: .siteNotActive
            default: nil
            }
        }
    }
}
