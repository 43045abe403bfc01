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

    /// The days on which two things hold together; `nil` if there are none.
    public func intersection(_ other: Validity) -> Validity? {
        let start = [first, other.first].compactMap(\.self).max()
        let end = [last, other.last].compactMap(\.self).min()
        if let start, let end, end < start { return nil }
        return Validity(from: start, through: end)
    }
}
