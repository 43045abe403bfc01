extension Range<Instant> {
    /// What is left of the period once others are taken out of it, earliest first.
    func subtracting(_ others: some Sequence<Range<Instant>>) -> [Range<Instant>] {
        var left: [Range<Instant>] = []
        var start = lowerBound
        for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) where other.overlaps(self) {
            if start < other.lowerBound { left.append(start..<other.lowerBound) }
            start = Swift.max(start, other.upperBound)
        }
        if start < upperBound { left.append(start..<upperBound) }
        return left
    }
}

extension Sequence<Range<Instant>> {
    /// How long the periods last together, each counted by itself.
    var minutes: Int {
        reduce(0) { $0 + $1.minutes }
    }
}
