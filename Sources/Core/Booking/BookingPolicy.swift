/// What the county has laid down about booking (Terminregeln): how times begin, how soon and how far ahead they are
/// booked, and what is kept back.
public struct BookingPolicy: Hashable, Sendable {
    /// How appointments at a site begin, and what of each stay is kept back until the day.
    public struct AtSite: Hashable, Sendable {
        /// Appointments begin at multiples of this after the full hour.
        public var gridMinutes: Int
        /// In percent of a stay: for what is urgent.
        public var urgentShare: Int
        /// In percent of a stay: for those who come without an appointment.
        public var walkInShare: Int

        public init(gridMinutes: Int = 15, urgentShare: Int = 0, walkInShare: Int = 0) {
            self.gridMinutes = gridMinutes
            self.urgentShare = urgentShare
            self.walkInShare = walkInShare
        }
    }

    /// For sites that are not named, a quarter of an hour and nothing kept back.
    public var sites: [Identifier<Site>: AtSite]
    /// How long before its start a time is booked at the latest, by whoever asks.
    public var noticeMinutes: Int
    /// How far ahead they book; as far as the kind of appointment where `nil`.
    public var horizonDays: Int?
    /// How many appointments one client may have ahead; a series is one.
    public var clientLimit: Int

    public init(
        sites: [Identifier<Site>: AtSite] = [:],
        noticeMinutes: Int = 0,
        horizonDays: Int? = nil,
        clientLimit: Int = Self.usualClientLimit
    ) {
        self.sites = sites
        self.noticeMinutes = noticeMinutes
        self.horizonDays = horizonDays
        self.clientLimit = clientLimit
    }

    /// How many appointments one client may have ahead where the county has said nothing else.
    public static let usualClientLimit = 3

    /// What holds at a site.
    public func at(_ site: Identifier<Site>) -> AtSite {
        sites.isEmpty ? AtSite() : sites[site] ?? AtSite()
    }

    /// The same with nothing kept back: how much of a stay is taken is known only where the plan is.
    var keepingNothing: BookingPolicy {
        var policy = self
        policy.sites = sites.mapValues { AtSite(gridMinutes: $0.gridMinutes) }
        return policy
    }

    /// The last date that can be booked on a day.
    func lastDate(for kind: AppointmentKind, askedOn today: LocalDate) -> LocalDate {
        today.advanced(by: min(kind.horizonDays, horizonDays ?? .max))
    }
}
