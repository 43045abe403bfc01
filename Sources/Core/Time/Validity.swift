/// The days on which something holds: from a first day through a last one, either open.
public struct Validity: Hashable, Sendable {
    public var first: LocalDate?
    /// The last day on which it still holds.
    public var last: LocalDate?

    public init(from first: LocalDate? = nil, through last: LocalDate? = nil) {
        self.first = first
        self.last = last
    }

    public func contains(_ date: LocalDate) -> Bool {
        if let first, date < first { return false }
        if let last, date > last { return false }
        return true
    }
}
