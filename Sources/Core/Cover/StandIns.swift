/// Who keeps the appointments of people who are away, once a plan is published (Vertretung im Plan).
public enum StandIns {
    /// Finds a stand-in for each appointment whose own person is away or employed no longer.
    ///
    /// A stand-in stays at the site all through the appointment and has nothing booked then; of several the one who
    /// comes first by start, then by sign, so that the same plan always gives the same answer.
    ///
    /// - Parameters:
    ///   - booked: The appointments on the days of the plan, in no order.
    ///   - plan: The plan that is published.
    ///   - calendar: The county as it is now.
    /// - Returns: By stand-in, the appointments; those for which nobody is there are left out.
    public static func handing(
        _ booked: [BookedTime],
        over plan: Plan,
        in calendar: InstanceCalendar
    ) -> [Identifier<CaseManager>: [BookedTime]] {
        let stays = plan.presences.filter(\.kind.isConsultation).compactMap { stay in
            calendar.period(of: stay).map { (stay: stay, period: $0) }
        }
        var taken = Dictionary(grouping: booked, by: \.caseManager).mapValues { $0.map(\.period) }
        var handed: [Identifier<CaseManager>: [BookedTime]] = [:]
        for time in booked.sorted(by: BookedTime.precedes) where isOrphaned(time, in: calendar) {
            let standIn = stays.first { stay, period in
                stay.site == time.site && stay.caseManager != time.caseManager
                    && period.lowerBound <= time.period.lowerBound && time.period.upperBound <= period.upperBound
                    && !taken[stay.caseManager, default: []].contains { $0.overlaps(time.period) }
            }
            guard let person = standIn?.stay.caseManager else { continue }
            taken[person, default: []].append(time.period)
            handed[person, default: []].append(time)
        }
        return handed
    }

    /// Whether the person an appointment is booked with cannot be there, wherever the plan has them.
    private static func isOrphaned(_ time: BookedTime, in calendar: InstanceCalendar) -> Bool {
        guard let person = calendar.caseManager(time.caseManager) else { return true }
        let date = calendar.zone.local(at: time.period.lowerBound).date
        return !person.employment.contains(date)
            || calendar.absences(of: person, on: date).contains { $0.overlaps(time.period) }
    }
}

extension BookedTime {
    fileprivate static func precedes(_ one: BookedTime, _ other: BookedTime) -> Bool {
        (one.period.lowerBound, one.caseManager) < (other.period.lowerBound, other.caseManager)
    }
}
