/// One unbroken stay of a person: what a working day is made of.
public struct Stay<Place: Equatable & Sendable>: Equatable, Sendable {
    public var period: Range<Instant>
    /// `nil` for an online event, which leaves the person where they are.
    public var place: Place?

    @inlinable
    public init(_ period: Range<Instant>, at place: Place?) {
        self.period = period
        self.place = place
    }
}
