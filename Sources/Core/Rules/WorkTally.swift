/// Counts work and breaks while the parts of a day are told in order of their start.
@usableFromInline
struct WorkTally {
    @usableFromInline let shortestBreakSeconds: Int64
    @usableFromInline var seconds: Int64 = 0
    @usableFromInline var breakSeconds: Int64 = 0
    @usableFromInline var longestStretchSeconds: Int64 = 0
    /// When the work told so far is over.
    @usableFromInline var end = Int64.min
    /// Work since the last break.
    @usableFromInline var stretchSeconds: Int64 = 0

    @inlinable
    init(shortestBreakSeconds: Int64) {
        self.shortestBreakSeconds = shortestBreakSeconds
    }

    /// Adds work; what was told before is not counted again, and a gap too short for a break breaks nothing.
    @inlinable
    mutating func add(from start: Int64, to stop: Int64) {
        guard stop > start, stop > end else { return }
        if end > Int64.min, start > end, start - end >= shortestBreakSeconds {
            breakSeconds += start - end
            stretchSeconds = 0
        }
        let added = stop - max(start, end)
        seconds += added
        stretchSeconds += added
        longestStretchSeconds = max(longestStretchSeconds, stretchSeconds)
        end = stop
    }
}
