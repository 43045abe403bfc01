/// A leave or absence as far as somebody is to hear of it (Abwesenheit in der Liste).
public struct LeaveEntry: Hashable, Sendable, Identifiable {
    public let id: Identifier<Leave>
    public let caseManager: Identifier<CaseManager>
    public let first: LocalDate
    public let last: LocalDate
    public let part: Leave.Part
    public let state: LeaveState
    /// Whether it was reported rather than asked for; `nil` for those who only hear that somebody is away.
    public let isUnplanned: Bool?
    /// Why; `nil` for all but the person and their lead, and where nobody has said.
    public let kind: Leave.Kind?
    /// Which of the free days beside the yearly leave it is, for the same people.
    public let extra: ExtraLeave?
    /// Whether the coordinator has a concern; `nil` before they have looked at it.
    public let hasConcern: Bool?
    /// On what ground it was decided, for the person and their lead.
    public let ground: LeaveGround?
    /// Whether it is the reader's own.
    public let isOwn: Bool

    public init(
        id: Identifier<Leave>,
        caseManager: Identifier<CaseManager>,
        first: LocalDate,
        last: LocalDate,
        part: Leave.Part,
        state: LeaveState,
        isUnplanned: Bool?,
        kind: Leave.Kind?,
        extra: ExtraLeave?,
        hasConcern: Bool?,
        ground: LeaveGround?,
        isOwn: Bool
    ) {
        self.id = id
        self.caseManager = caseManager
        self.first = first
        self.last = last
        self.part = part
        self.state = state
        self.isUnplanned = isUnplanned
        self.kind = kind
        self.extra = extra
        self.hasConcern = hasConcern
        self.ground = ground
        self.isOwn = isOwn
    }
}
