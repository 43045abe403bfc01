internal import Core

/// Finds people who are away twice at the same time.
struct LeaveOverlaps {
    /// Two leaves of one person that share time.
    struct Overlap {
        /// The one that stands later in the file.
        let later: Located<Leave>
        let earlier: Located<Leave>
        let days: ClosedRange<LocalDate>
    }

    /// The overlaps among some leaves; each leave is named at most once as the later one.
    static func overlaps(in leaves: [Located<Leave>]) -> [Overlap] {
        Dictionary(grouping: leaves, by: \.value.caseManager).values.flatMap { leaves in
            var overlaps: [Overlap] = []
            var earlier: [Located<Leave>] = []
            for leave in leaves.sorted(by: { ($0.value.first, $0.line) < ($1.value.first, $1.line) }) {
                earlier.removeAll { $0.value.last < leave.value.first }
                if let other = earlier.first(where: { $0.value.part.meets(leave.value.part) }) {
                    let (first, second) = other.line < leave.line ? (other, leave) : (leave, other)
                    let days = leave.value.first...min(leave.value.last, other.value.last)
                    overlaps.append(Overlap(later: second, earlier: first, days: days))
                }
                earlier.append(leave)
            }
            return overlaps
        }
    }
}

extension Leave.Part {
    /// Whether two parts of a day share time: all do but a morning and an afternoon.
    fileprivate func meets(_ other: Leave.Part) -> Bool {
        self == other || self == .full || other == .full
    }
}
