/// EVENT_MISSED: whoever must attend a team event has a row for it.
public enum AttendanceRule {
    /// One violation for each person missing at an occurrence.
    public static func violations(
        of occurrence: EventOccurrence,
        attendance: EventAttendance,
        in calendar: InstanceCalendar
    ) -> [Violation] {
        calendar.instance.caseManagers.compactMap { person in
            guard calendar.mustAttend(person, occurrence), !attendance.includes(person.id, at: occurrence) else {
                return nil
            }
            return Violation(
                .eventMissed(occurrence.event.id, occurrence.period),
                time: .date(occurrence.date),
                caseManager: person.id,
                site: occurrence.event.site
            )
        }
    }
}
