/// A booking as a county's statistics keep it: what was asked for and how it ended; never who asked.
public struct BookingRecord: Hashable, Sendable, Identifiable {
    public enum Urgency: Int, CaseIterable, Hashable, Sendable {
        case normal = 1
        case soon = 2
        case urgent = 3
    }

    public let id: Identifier<BookingRecord>
    public var createdAt: OffsetInstant
    public var site: Identifier<Site>
    public var language: SpokenLanguage
    public var need: Skill?
    public var urgency: Urgency
    public var durationMinutes: Int
    public var notBefore: LocalDate
    public var notAfter: LocalDate
    /// `phone`, `desk`, `online`, `partner`.
    public var channel: String
    /// `attended`, `no_show`, `cancelled`.
    public var outcome: String
    public var cancelledAt: OffsetInstant?

    public init(
        id: Identifier<BookingRecord>,
        createdAt: OffsetInstant,
        site: Identifier<Site>,
        language: SpokenLanguage,
        need: Skill?,
        urgency: Urgency,
        durationMinutes: Int,
        notBefore: LocalDate,
        notAfter: LocalDate,
        channel: String,
        outcome: String,
        cancelledAt: OffsetInstant?
    ) {
        self.id = id
        self.createdAt = createdAt
        self.site = site
        self.language = language
        self.need = need
        self.urgency = urgency
        self.durationMinutes = durationMinutes
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.channel = channel
        self.outcome = outcome
        self.cancelledAt = cancelledAt
    }
}
