/// For whom a time is booked: one client, or several who come together, as a household does (Familie, Paar).
public struct ClientParty: Hashable, Sendable {
    /// The first is the one whom a screen names; each is there once.
    public let clients: [ClientNumber]
    /// Why it is booked though one of them has as many appointments ahead as they may; only coordinators may.
    public var beyondLimitBecause: String?

    /// Those who come together; `nil` for nobody.
    ///
    /// - Parameters:
    ///   - clients: Who they are, the first one first.
    ///   - reason: Why the limit does not count.
    public init?(_ clients: [ClientNumber], beyondLimitBecause reason: String? = nil) {
        guard !clients.isEmpty else { return nil }
        var known: Set<ClientNumber> = []
        self.clients = clients.filter { known.insert($0).inserted }
        beyondLimitBecause = reason
    }

    public init(_ client: ClientNumber) {
        clients = [client]
    }

    /// How many can come together.
    public static let most = 12
}
