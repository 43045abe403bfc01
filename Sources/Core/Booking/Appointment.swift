/// A time agreed with a client (Termin); who the client is is kept elsewhere.
public struct Appointment: Hashable, Sendable {
    public let code: AppointmentCode
    public var kind: Identifier<AppointmentKind>
    public var caseManager: Identifier<CaseManager>
    public var site: Identifier<Site>
    /// The room at the site, counted from 1.
    public var room: Int
    /// The talk itself, without what is kept free around it.
    public var period: Range<Instant>
    public var state: AppointmentState
    /// Until when a hold lasts; `nil` for all that is none.
    public var heldUntil: Instant?
    /// Grows with every change.
    public var version: Int
    /// `nil` where nobody asked for an interpreter.
    public var interpretation: Interpretation?

    public init(
        code: AppointmentCode,
        kind: Identifier<AppointmentKind>,
        caseManager: Identifier<CaseManager>,
        site: Identifier<Site>,
        room: Int,
        period: Range<Instant>,
        state: AppointmentState,
        heldUntil: Instant?,
        version: Int,
        interpretation: Interpretation? = nil
    ) {
        self.code = code
        self.kind = kind
        self.caseManager = caseManager
        self.site = site
        self.room = room
        self.period = period
        self.state = state
        self.heldUntil = heldUntil
        self.version = version
        self.interpretation = interpretation
    }
}
