/// What one entry of a calendar shows: hours, attendance or a team event, once or again and again (Terminserie).
///
/// It repeats on wall time: what starts at nine starts at nine on both sides of a change of clocks.
public struct CalendarSeries: Hashable, Sendable {
    /// What the entry is about.
    public enum Subject: Hashable, Sendable {
        /// Consultation in required hours, by regular staff or as cover.
        case hours(Identifier<OnSiteHours>, holder: Identifier<CaseManager>, kind: Presence.Kind)
        /// Other work of a person at a site.
        case office(Identifier<CaseManager>)
        /// A person's part in a team event.
        case attendance(Identifier<TeamEvent>, Identifier<CaseManager>)
        /// A team event itself, whoever comes.
        case event(Identifier<TeamEvent>)
    }

    public var subject: Subject
    /// `nil` for what takes place online.
    public var site: Identifier<Site>?
    public var start: TimeOfDay
    public var end: TimeOfDay
    /// The first date on which it takes place.
    public var first: LocalDate
    public var repetition: SeriesRepetition
    /// The last date on which it takes place.
    public var last: LocalDate
    /// Dates of the repetition on which it does not take place, earliest first, all between first and last.
    public var exceptions: [LocalDate]

    public init(
        subject: Subject,
        site: Identifier<Site>?,
        start: TimeOfDay,
        end: TimeOfDay,
        first: LocalDate,
        repetition: SeriesRepetition,
        last: LocalDate,
        exceptions: [LocalDate]
    ) {
        self.subject = subject
        self.site = site
        self.start = start
        self.end = end
        self.first = first
        self.repetition = repetition
        self.last = last
        self.exceptions = exceptions
    }

    /// The dates on which it takes place, earliest first.
    public var dates: [LocalDate] {
        let exceptions = Set(exceptions)
        return repetition.dates(from: first, through: last).filter { !exceptions.contains($0) }
    }
}
