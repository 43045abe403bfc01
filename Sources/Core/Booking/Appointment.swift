/// A time agreed with a client (Termin); who the client is is kept elsewhere.
public struct Appointment: Hashable, Sendable {
    public let code: AppointmentCode
    public var kind: Identifier<AppointmentKind>
    public var caseManager: Identifier<CaseManager>
    public var site: Identifier<Site>
    /// The room at the site, counted from 1; `nil` where it needs none.
    public var room: Int?
    /// The talk itself, without what is kept free around it.
    public var period: Range<Instant>
    public var state: AppointmentState
    /// Until when a hold lasts; `nil` for all that is none.
    public var heldUntil: Instant?
    /// Grows with every change.
    public var version: Int
    /// `nil` where nobody asked for an interpreter.
    public var interpretation: Interpretation?
    public var channel: Channel
    /// May use what is kept back for it.
    public var isUrgent: Bool
    /// Shown in lists as taken and no more.
    public var isHidden: Bool
    /// Why its person has two appointments at once; `nil` where they have not.
    public var overbookedBecause: String?
    /// The code of the first appointment of its series; `nil` where it stands alone.
    public var series: AppointmentCode?
    /// Its room is reached without steps.
    public var mustBeStepFree: Bool

    public init(
        code: AppointmentCode,
        kind: Identifier<AppointmentKind>,
        caseManager: Identifier<CaseManager>,
        site: Identifier<Site>,
        room: Int?,
        period: Range<Instant>,
        state: AppointmentState,
        heldUntil: Instant?,
        version: Int,
        interpretation: Interpretation? = nil,
        channel: Channel = .onSite,
        isUrgent: Bool = false,
        isHidden: Bool = false,
        overbookedBecause: String? = nil,
        series: AppointmentCode? = nil,
        mustBeStepFree: Bool = false
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
        self.channel = channel
        self.isUrgent = isUrgent
        self.isHidden = isHidden
        self.overbookedBecause = overbookedBecause
        self.series = series
        self.mustBeStepFree = mustBeStepFree
    }
}
