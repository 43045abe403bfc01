extension InstanceCalendar {
    /// The occurrences of the team's events in a span of days, event by event and date by date.
    ///
    /// None on public holidays, on closures of every site, and on closures of the event's own site.
    public func occurrences(in days: ClosedRange<LocalDate>) -> [EventOccurrence] {
        instance.events.flatMap { event in
            event.dates(in: days).compactMap { date in
                guard !isHoliday(date), let period = period(on: date, from: event.start, to: event.end),
                    closure(of: event.site, on: date, during: period) == nil
                else { return nil }
                return EventOccurrence(event: event, date: date, period: period)
            }
        }
    }

    /// Whether a person has to be there: invited to a mandatory event while employed, at work and not away.
    public func mustAttend(_ person: CaseManager, _ occurrence: EventOccurrence) -> Bool {
        let date = occurrence.date
        return occurrence.event.isMandatory && occurrence.event.invites(person)
            && person.employment.contains(date)
            && windows(of: person, on: date).contains { $0.contains(occurrence.period) }
            && !absences(of: person, on: date).contains { $0.overlaps(occurrence.period) }
    }
}
