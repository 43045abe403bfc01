/// Time that is taken: of a person, a room or an interpreter (Belegung).
public struct Occupancy: Hashable, Sendable {
    public enum Resource: Hashable, Sendable {
        case caseManager(Identifier<CaseManager>)
        /// A room of a site, counted from 1.
        case room(Identifier<Site>, number: Int)
        case interpreter(Identifier<Interpreter>)
    }

    public let resource: Resource
    public let period: Range<Instant>
    /// Until when, where it is only held.
    public let heldUntil: Instant?
    public let isUrgent: Bool

    public init(_ resource: Resource, during period: Range<Instant>, heldUntil: Instant?, isUrgent: Bool = false) {
        self.resource = resource
        self.period = period
        self.heldUntil = heldUntil
        self.isUrgent = isUrgent
    }
}
