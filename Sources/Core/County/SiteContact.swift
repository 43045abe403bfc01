/// How people get to a site and reach it; empty where nobody has said.
public struct SiteContact: Hashable, Sendable {
    /// The telephone of the desk.
    public var phone: String
    /// The nearest stop of bus or train.
    public var stop: String
    /// The way inside the house: floor, room, entrance.
    public var directions: String

    public init(phone: String = "", stop: String = "", directions: String = "") {
        self.phone = phone
        self.stop = stop
        self.directions = directions
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { self == SiteContact() }
}
