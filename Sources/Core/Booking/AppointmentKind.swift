/// A kind of appointment (Terminart): how long it takes and how it may be booked.
public struct AppointmentKind: Hashable, Sendable, Identifiable {
    public let id: Identifier<AppointmentKind>
    public var name: String
    /// Of the talk, where nothing else is asked for.
    public var durationMinutes: Int
    /// Kept free before and after the talk; no two appointments share a minute of it.
    public var bufferBeforeMinutes: Int
    public var bufferAfterMinutes: Int
    /// How many days ahead it can be booked.
    public var horizonDays: Int
    /// Whether what is said is legally binding, so that only a sworn interpreter will do.
    public var needsSworn: Bool
    /// How it may take place.
    public var channels: Set<Channel>

    public init(
        id: Identifier<AppointmentKind>,
        name: String,
        durationMinutes: Int,
        bufferBeforeMinutes: Int,
        bufferAfterMinutes: Int,
        horizonDays: Int,
        needsSworn: Bool = false,
        channels: Set<Channel> = Set(Channel.allCases)
    ) {
        self.id = id
        self.name = name
        self.durationMinutes = durationMinutes
        self.bufferBeforeMinutes = bufferBeforeMinutes
        self.bufferAfterMinutes = bufferAfterMinutes
        self.horizonDays = horizonDays
        self.needsSworn = needsSworn
        self.channels = channels
    }

    /// All the time that a talk takes up.
    public func occupied(by talk: Range<Instant>) -> Range<Instant> {
        Instant(
            seconds: talk.lowerBound.seconds - Int64(bufferBeforeMinutes) * 60
        )..<Instant(seconds: talk.upperBound.seconds + Int64(bufferAfterMinutes) * 60)
    }
}
