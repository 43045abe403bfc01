/// What a free time must be like.
public struct SlotQuery: Hashable, Sendable {
    /// How far a client can come, from a site near home and back.
    public struct Way: Hashable, Sendable {
        public var from: Identifier<Site>
        public var transport: Transport
        /// There, in minutes; any connection is good enough where `nil`.
        public var withinMinutes: Int?

        public init(from: Identifier<Site>, transport: Transport, withinMinutes: Int?) {
            self.from = from
            self.transport = transport
            self.withinMinutes = withinMinutes
        }
    }

    /// What comes first.
    public enum Order: String, CaseIterable, Hashable, Sendable {
        case date
        case way
    }

    public var kind: AppointmentKind
    /// Of the talk.
    public var durationMinutes: Int
    public var days: ClosedRange<LocalDate>
    /// Every site where `nil`.
    public var sites: Set<Identifier<Site>>?
    /// Everybody where `nil`.
    public var caseManagers: Set<Identifier<CaseManager>>?
    public var language: SpokenLanguage?
    /// Whether an interpreter will do where the case manager does not speak the language.
    public var mayBeInterpreted = false
    public var skill: Skill?
    public var weekdays: Set<Weekday> = Set(Weekday.allCases)
    /// When the talk may begin and end, by the clock on the wall.
    public var hours: ClosedRange<TimeOfDay> = .midnight ... .endOfDay
    public var mustBeStepFree = false
    public var channel = Channel.onSite
    /// Whether what is kept back for urgent needs may be used.
    public var isUrgent = false
    public var way: Way?
    public var order = Order.date

    public init(kind: AppointmentKind, days: ClosedRange<LocalDate>) {
        self.kind = kind
        self.days = days
        durationMinutes = kind.durationMinutes
    }

    /// The language that an interpreter may be asked for.
    public var interpretedLanguage: SpokenLanguage? { mayBeInterpreted ? language : nil }

    /// When the talk is that begins at an instant.
    public func talk(from start: Instant) -> Range<Instant> {
        start..<Instant(seconds: start.seconds + Int64(durationMinutes) * 60)
    }
}
