/// The way from one site to another, door to door, in that direction (Wegezeit).
public struct Journey: Hashable, Sendable {
    /// What a timetable adds to the minutes.
    public struct Timetable: Hashable, Sendable {
        public var headwayMinutes: Int
        public var transfers: Int
        public var firstDeparture: TimeOfDay
        public var lastArrival: TimeOfDay

        public init(headwayMinutes: Int, transfers: Int, firstDeparture: TimeOfDay, lastArrival: TimeOfDay) {
            self.headwayMinutes = headwayMinutes
            self.transfers = transfers
            self.firstDeparture = firstDeparture
            self.lastArrival = lastArrival
        }
    }

    /// By what means, with what is known of it.
    public enum Means: Hashable, Sendable {
        case car(roadKilometres: DecimalNumber)
        case transit(Timetable)
    }

    public var from: Identifier<Site>
    public var to: Identifier<Site>
    public var minutes: Int
    public var means: Means
    /// The bridge, or the lines.
    public var via: String

    public init(from: Identifier<Site>, to: Identifier<Site>, minutes: Int, means: Means, via: String) {
        self.from = from
        self.to = to
        self.minutes = minutes
        self.means = means
        self.via = via
    }

    public var transport: Transport {
        switch means {
        case .car: .car
        case .transit: .transit
        }
    }
}
