/// Where a client is expected.
public struct MeetingPlace: Hashable, Sendable {
    /// The building as its sign names it, with the room where it helps.
    public var name: String
    /// Street, number, postcode and town.
    public var address: String
    /// The nearest stop of bus or train; nil where there is none to name.
    public var stop: String?
    /// Whether the way in has no steps; nil where nobody knows.
    public var isStepFree: Bool?

    public init(name: String, address: String, stop: String?, isStepFree: Bool?) {
        self.name = name
        self.address = address
        self.stop = stop
        self.isStepFree = isStepFree
    }
}
