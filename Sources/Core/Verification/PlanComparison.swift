/// What changes between two plans for the same days.
public struct PlanComparison: Hashable, Sendable {
    public let rowsAdded: Int
    public let rowsRemoved: Int
    public let rowsKept: Int
    /// Minutes for which somebody consults at a site in one of the plans only, as regular or as cover alike.
    public let changedPersonMinutes: Int
    /// Sessions at which other people are present.
    public let sessionsWithChangedStaff: Int
    /// People who come to such a session or leave it.
    public let caseManagersAffected: Int

    /// Compares two plans.
    ///
    /// - Parameters:
    ///   - earlier: The rows of the earlier plan.
    ///   - later: The rows of the later plan; attendance that no record says is not compared.
    ///   - days: The days that count.
    ///   - calendar: The county.
    public init(
        from earlier: [PlanRow],
        to later: [PlanRow],
        over days: ClosedRange<LocalDate>,
        in calendar: InstanceCalendar
    ) {
        let earlier = earlier.filter { $0.number != nil && days.contains($0.date) }
        let later = later.filter { $0.number != nil && days.contains($0.date) }

        let old = Set(earlier.map(\.presence))
        let new = Set(later.map(\.presence))
        rowsAdded = new.subtracting(old).count
        rowsRemoved = old.subtracting(new).count
        rowsKept = old.intersection(new).count

        let oldStays = Self.consultations(of: earlier)
        let newStays = Self.consultations(of: later)
        changedPersonMinutes =
            Self.minutes(of: oldStays, notIn: newStays) + Self.minutes(of: newStays, notIn: oldStays)

        let oldStaff = Self.staff(of: earlier, in: calendar)
        let newStaff = Self.staff(of: later, in: calendar)
        let changes = Set(oldStaff.keys).union(newStaff.keys).map { session in
            oldStaff[session, default: []].symmetricDifference(newStaff[session, default: []])
        }
        sessionsWithChangedStaff = changes.filter { !$0.isEmpty }.count
        caseManagersAffected = Set(changes.joined()).count
    }

    /// A person at a site.
    private struct Pair: Hashable {
        let caseManager: Identifier<CaseManager>
        let site: Identifier<Site>?
    }

    /// One session, on whatever date.
    private struct SessionKey: Hashable {
        let hours: Identifier<OnSiteHours>
        let date: LocalDate
    }

    private static func consultations(of rows: [PlanRow]) -> [Pair: [Range<Instant>]] {
        let rows = rows.filter(\.presence.kind.isConsultation)
        return Dictionary(grouping: rows) { Pair(caseManager: $0.caseManager.id, site: $0.site?.id) }
            .mapValues { $0.map(\.period) }
    }

    private static func minutes(
        of stays: [Pair: [Range<Instant>]],
        notIn others: [Pair: [Range<Instant>]]
    ) -> Int {
        stays.reduce(0) { sum, stay in
            let others = others[stay.key, default: []]
            return sum + stay.value.reduce(0) { $0 + $1.subtracting(others).minutes }
        }
    }

    private static func staff(
        of rows: [PlanRow],
        in calendar: InstanceCalendar
    ) -> [SessionKey: Set<Identifier<CaseManager>>] {
        var staff: [SessionKey: Set<Identifier<CaseManager>>] = [:]
        for row in rows where row.presence.kind.isConsultation {
            guard let site = row.site else { continue }
            for session in calendar.sessions(at: site.id, on: row.date) where session.period.overlaps(row.period) {
                let key = SessionKey(hours: session.hours.id, date: session.date)
                staff[key, default: []].insert(row.caseManager.id)
            }
        }
        return staff
    }
}
