/// EVENT_UNKNOWN: a row for a team event equals an occurrence to which the person is invited.
///
/// An occurrence is attended once: a second row of the same person at the same time and place equals nothing.
public enum OccurrenceRule {
    /// What the rows on some days break; what happens outside them is not known.
    public static func violations(
        of occurrences: [EventOccurrence],
        attendance: EventAttendance,
        in days: ClosedRange<LocalDate>
    ) -> [Violation] {
        let occurrences = Dictionary(grouping: occurrences) { EventAttendance.Venue($0) }
        return attendance.rows.filter { row in
            guard days.contains(row.date), row.number != nil else { return false }
            let invited = occurrences[EventAttendance.Venue(row), default: []].contains { occurrence in
                occurrence.event.invites(row.caseManager)
            }
            return !(invited && attendance.isCounted(row))
        }.map { $0.violation(.noSuchOccurrence) }
    }
}
