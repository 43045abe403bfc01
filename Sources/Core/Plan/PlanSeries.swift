extension CalendarSeries {
    /// The series that show a plan: who holds which hours, who attends which events, and the events themselves.
    ///
    /// A stay that reaches from one hours into the next is shown under the first. Consultation outside all hours
    /// of its site, and attendance at what is no event of the county, are not shown; no valid plan has either.
    ///
    /// - Parameters:
    ///   - plan: The plan; events are shown on its days.
    ///   - calendar: The county's year that the plan was made for.
    /// - Returns: The series, in an order that depends on nothing but the plan and the county.
    public static func series(of plan: Plan, in calendar: InstanceCalendar) -> [CalendarSeries] {
        let occurrences = calendar.occurrences(in: plan.days)
        let occurrencesByDate = Dictionary(grouping: occurrences, by: \.date)
        var datesByStrand = StrandDates()
        for presence in plan.presences {
            let strand =
                switch presence.kind {
                case .onSite, .cover: calendar.hoursStrand(of: presence)
                case .event: calendar.attendanceStrand(of: presence, among: occurrencesByDate[presence.date] ?? [])
                case .office: presence.strand(.office(presence.caseManager), .weekly(interval: 1))
                }
            if let strand { datesByStrand.add(presence.date, to: strand) }
        }
        for occurrence in occurrences {
            datesByStrand.add(occurrence.date, to: occurrence.event.strand)
        }
        return datesByStrand.series
    }
}

/// The dates of every strand, in the order in which the strands were first met.
private struct StrandDates {
    private var strands: [SeriesStrand] = []
    private var dates: [SeriesStrand: [LocalDate]] = [:]

    var series: [CalendarSeries] {
        strands.flatMap { $0.series(on: dates[$0] ?? []) }
    }

    /// Adds a date, not earlier than those the strand has; a second time it changes nothing.
    mutating func add(_ date: LocalDate, to strand: SeriesStrand) {
        guard let last = dates[strand]?.last else {
            strands.append(strand)
            dates[strand] = [date]
            return
        }
        if last != date { dates[strand]?.append(date) }
    }
}

extension InstanceCalendar {
    /// Consultation, under the first hours of the site that it touches.
    fileprivate func hoursStrand(of presence: Presence) -> SeriesStrand? {
        guard let site = presence.site else { return nil }
        let touched = sessions(at: site, on: presence.date).map(\.hours).filter {
            $0.start < presence.end && presence.start < $0.end
        }
        guard let hours = touched.min(by: { ($0.start, $0.id) < ($1.start, $1.id) }) else { return nil }
        let subject = CalendarSeries.Subject.hours(hours.id, holder: presence.caseManager, kind: presence.kind)
        return presence.strand(subject, hours.repetition)
    }

    /// Attendance at the event that takes place there and then and to which the person is invited.
    fileprivate func attendanceStrand(of presence: Presence, among occurrences: [EventOccurrence]) -> SeriesStrand? {
        guard let person = caseManager(presence.caseManager) else { return nil }
        let attended = occurrences.lazy.map(\.event).first {
            $0.start == presence.start && $0.end == presence.end && $0.site == presence.site && $0.invites(person)
        }
        return attended.map { presence.strand(.attendance($0.id, presence.caseManager), $0.repetition) }
    }
}

extension Presence {
    fileprivate func strand(_ subject: CalendarSeries.Subject, _ repetition: SeriesRepetition) -> SeriesStrand {
        SeriesStrand(subject: subject, site: site, start: start, end: end, repetition: repetition)
    }
}

extension OnSiteHours {
    fileprivate var repetition: SeriesRepetition {
        guard date == nil else { return .once }
        return .weekly(interval: parity == .all ? 1 : 2)
    }
}

extension TeamEvent {
    fileprivate var repetition: SeriesRepetition {
        recurrence.map(SeriesRepetition.recurrence) ?? .once
    }

    fileprivate var strand: SeriesStrand {
        SeriesStrand(subject: .event(id), site: site, start: start, end: end, repetition: repetition)
    }
}
