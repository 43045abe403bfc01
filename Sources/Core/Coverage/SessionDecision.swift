/// What was decided about consultation hours that cannot be held as they are published (Entscheidung).
public struct SessionDecision: Hashable, Sendable {
    /// Which hours: those that begin at a site at a time of a date.
    public struct Subject: Hashable, Sendable {
        public var site: Identifier<Site>
        public var date: LocalDate
        public var start: TimeOfDay

        public init(site: Identifier<Site>, date: LocalDate, start: TimeOfDay) {
            self.site = site
            self.date = date
            self.start = start
        }
    }

    public enum Outcome: Hashable, Sendable {
        /// Held at another site instead.
        case relocated(to: Identifier<Site>)
        /// Held on another date instead.
        case replaced(on: LocalDate)
        /// Held by phone or video.
        case remote
        /// Held from one time to another only; the rest is lost.
        case shortened(from: TimeOfDay, to: TimeOfDay)
        case cancelled
    }

    public var subject: Subject
    public var outcome: Outcome
    public var cause: LossCause
    public var reason: String

    public init(_ subject: Subject, _ outcome: Outcome, cause: LossCause, reason: String) {
        self.subject = subject
        self.outcome = outcome
        self.cause = cause
        self.reason = reason
    }
}

extension Session {
    /// By what a decision names it.
    public var subject: SessionDecision.Subject {
        SessionDecision.Subject(site: site, date: date, start: hours.start)
    }
}

extension SessionDecision {
    /// When nothing is held at the site because of it.
    public func lost(of session: Session, in calendar: InstanceCalendar) -> [Range<Instant>] {
        switch outcome {
        case .remote: []
        case .relocated, .replaced, .cancelled: [session.period]
        case .shortened(let start, let end):
            calendar.period(on: session.date, from: start, to: end).map { session.period.subtracting([$0]) }
                ?? [session.period]
        }
    }
}
