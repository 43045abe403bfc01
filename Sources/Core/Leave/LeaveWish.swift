/// Leave that somebody asks for, or an absence that is reported (Urlaubsantrag, Krankmeldung).
public struct LeaveWish: Hashable, Sendable {
    /// `nil` for whoever is logged in.
    public var caseManager: Identifier<CaseManager>?
    public var days: ClosedRange<LocalDate>
    public var part: Leave.Part
    /// `nil` where why is not said: a coordinator reports without it.
    public var kind: Leave.Kind?
    /// Which of the free days beside the yearly leave it is; of the special kind then.
    public var extra: ExtraLeave?

    public init(
        caseManager: Identifier<CaseManager>?,
        days: ClosedRange<LocalDate>,
        part: Leave.Part,
        kind: Leave.Kind?,
        extra: ExtraLeave? = nil
    ) {
        self.caseManager = caseManager
        self.days = days
        self.part = part
        self.kind = kind
        self.extra = extra
    }
}
