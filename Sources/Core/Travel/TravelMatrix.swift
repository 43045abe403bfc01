/// Minutes between sites by one means of transport, directed; a missing pair has no sensible connection.
public struct TravelMatrix: Hashable, Sendable {
    private struct Leg: Hashable {
        let from: Identifier<Site>
        let to: Identifier<Site>
    }

    private var minutesByLeg: [Leg: Int] = [:]

    /// The matrix of one means among all journeys of a county.
    public init(_ journeys: some Sequence<Journey>, by transport: Transport) {
        for journey in journeys where journey.transport == transport {
            minutesByLeg[Leg(from: journey.from, to: journey.to)] = journey.minutes
        }
    }

    /// Minutes from one site to another; none within a site, `nil` without a connection.
    public func minutes(from: Identifier<Site>, to: Identifier<Site>) -> Int? {
        from == to ? 0 : minutesByLeg[Leg(from: from, to: to)]
    }
}
