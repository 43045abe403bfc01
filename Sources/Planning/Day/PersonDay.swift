import Core

/// What one person can do on one date, in minutes since the epoch.
struct PersonDay {
    /// An event the person attends; online ones have no site.
    struct Attendance {
        let event: Identifier<TeamEvent>
        let site: Int?
        let period: Range<Int>
    }

    let person: Int
    /// The stretches free for consultation: each within one window, away from leave and events.
    let free: [Range<Int>]
    /// In order of time, none overlapping another.
    let attendances: [Attendance]
    /// Events the person would have to attend but cannot.
    let missed: [Attendance]

    /// Whether the person is free all through a period.
    func isFree(in period: Range<Int>) -> Bool {
        free.contains { $0.lowerBound <= period.lowerBound && period.upperBound <= $0.upperBound }
    }
}

extension Range<Int> {
    /// What is left of the period when others are taken out, in order.
    func subtracting(_ others: [Range<Int>]) -> [Range<Int>] {
        var left = [self]
        for other in others where !other.isEmpty {
            left = left.flatMap { piece -> [Range<Int>] in
                guard piece.overlaps(other) else { return [piece] }
                return [
                    piece.lowerBound..<Swift.max(piece.lowerBound, other.lowerBound),
                    Swift.min(piece.upperBound, other.upperBound)..<piece.upperBound,
                ].filter { !$0.isEmpty }
            }
        }
        return left
    }
}
