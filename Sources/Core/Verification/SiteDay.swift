/// A site on a date with sessions, cut into intervals in which neither what is held nor who is there changes.
public struct SiteDay: Sendable {
    /// A person who is there, or could be, for a while.
    public struct Attendance: Sendable {
        public var caseManager: CaseManager
        public var period: Range<Instant>

        public init(_ caseManager: CaseManager, during period: Range<Instant>) {
            self.caseManager = caseManager
            self.period = period
        }
    }

    /// A time without any change.
    public struct Interval: Sendable {
        public let period: Range<Instant>
        /// What is held; never empty.
        public let sessions: [Session]
        /// Different people.
        public let present: [CaseManager]
    }

    public let site: Site
    public let date: LocalDate
    /// The intervals in which a session is held, in order of time.
    public let intervals: [Interval]

    public init(_ site: Site, on date: LocalDate, sessions: [Session], attendances: [Attendance]) {
        self.site = site
        self.date = date
        let periods = sessions.map(\.period) + attendances.map(\.period)
        let cuts = Set(periods.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
        intervals = zip(cuts, cuts.dropFirst()).compactMap { start, end in
            let period = start..<end
            let held = sessions.filter { $0.period.contains(period) }
            guard !held.isEmpty else { return nil }
            var present: [CaseManager] = []
            for attendance in attendances where attendance.period.contains(period) {
                guard !present.contains(where: { $0.id == attendance.caseManager.id }) else { continue }
                present.append(attendance.caseManager)
            }
            return Interval(period: period, sessions: held, present: present)
        }
    }
}

extension SiteDay.Interval {
    /// How many people all sessions need together.
    public var needed: Int {
        sessions.reduce(0) { $0 + $1.hours.staffNeeded }
    }

    /// The languages that must be spoken and that nobody present speaks, each once.
    public var missingLanguages: Set<SpokenLanguage> {
        Set(sessions.flatMap(\.hours.hardLanguages)).subtracting(present.flatMap(\.languages))
    }

    /// The skills that must be at hand and that nobody present has, each once.
    public var missingSkills: Set<Skill> {
        Set(sessions.flatMap(\.hours.hardSkills)).subtracting(present.flatMap(\.skills))
    }
}
