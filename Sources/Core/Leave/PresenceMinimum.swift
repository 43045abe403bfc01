/// How many of some people must be at work on each working day, so that a region stays reachable (Mindestbesetzung).
public struct PresenceMinimum: Hashable, Sendable {
    /// What the people have in common, "Xanten, Alpen, Sonsbeck".
    public var region: String
    public var people: Set<Identifier<CaseManager>>
    public var atLeast: Int

    public init(region: String, people: Set<Identifier<CaseManager>>, atLeast: Int) {
        self.region = region
        self.people = people
        self.atLeast = atLeast
    }

    /// The days of a span on which too few are at work.
    ///
    /// Weekdays alone count, and no public holiday. Who has asked for leave counts as away, decided or not; who is away
    /// for a part of the day counts as there.
    ///
    /// - Parameters:
    ///   - days: The days in question.
    ///   - leaves: All leave that is approved or asked for.
    ///   - calendar: The county.
    /// - Returns: The days, earliest first.
    public func breaches(
        in days: ClosedRange<LocalDate>,
        leaves: some Sequence<Leave>,
        calendar: InstanceCalendar
    ) -> [LocalDate] {
        let away = Dictionary(grouping: leaves.filter { people.contains($0.caseManager) }, by: \.caseManager)
        let members = calendar.instance.caseManagers.filter { people.contains($0.id) }
        return days.filter { date in
            guard date.weekday <= .friday, !calendar.isHoliday(date) else { return false }
            let present = members.count { person in
                isAtWork(person, on: date, leaves: away[person.id, default: []], calendar: calendar)
            }
            return present < atLeast
        }
    }

    private func isAtWork(
        _ person: CaseManager,
        on date: LocalDate,
        leaves: [Leave],
        calendar: InstanceCalendar
    ) -> Bool {
        guard person.employment.contains(date) else { return false }
        let absences = leaves.filter { $0.first <= date && date <= $0.last }
            .compactMap { calendar.period(of: $0, on: date) }
        return calendar.windows(of: person, on: date).contains { !$0.subtracting(absences).isEmpty }
    }
}
