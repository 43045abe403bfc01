/// A place where clients are seen (Standort).
public struct Site: Hashable, Sendable, Identifiable {
    /// How the site is held open.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Open on several days (feste Sprechzeiten).
        case permanent
        /// Weekly on-site hours in a small municipality (Vorort-Sprechzeit).
        case weekly
        /// Not yet running regularly (im Aufbau).
        case beingSetUp = "being_set_up"
    }

    public let id: Identifier<Site>
    public var municipality: Identifier<Municipality>
    public var name: String
    /// The body that runs the site; who works there is a matter of cover rules.
    public var hostBody: Identifier<EmployingBody>
    public var kind: Kind
    public var position: Position
    public var address: String
    /// How many consultations can run side by side; one where nothing is said.
    public var rooms: Int?
    public var isStepFree: Bool
    /// How many of the rooms, counted from the first, are reached without steps where the site is; all where `nil`.
    public var stepFreeRooms: Int?
    /// The days on which the site exists.
    public var activity: Validity
    public var contact: SiteContact

    public init(
        id: Identifier<Site>,
        municipality: Identifier<Municipality>,
        name: String,
        hostBody: Identifier<EmployingBody>,
        kind: Kind,
        position: Position,
        address: String,
        rooms: Int?,
        isStepFree: Bool,
        activity: Validity,
        contact: SiteContact = SiteContact(),
        stepFreeRooms: Int? = nil
    ) {
        self.id = id
        self.municipality = municipality
        self.name = name
        self.hostBody = hostBody
        self.kind = kind
        self.position = position
        self.address = address
        self.rooms = rooms
        self.isStepFree = isStepFree
        self.activity = activity
        self.contact = contact
        self.stepFreeRooms = stepFreeRooms
    }

    /// Whether a room, counted from 1, is reached without steps.
    public func isStepFree(room: Int) -> Bool {
        isStepFree && room <= stepFreeRooms ?? .max
    }
}
