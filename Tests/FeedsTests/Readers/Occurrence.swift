import Core
import Messages
import TestKit

@testable import Feeds

/// One time at which a calendar shows an entry.
struct Occurrence: Hashable, CustomStringConvertible {
    var file: String
    var uid: String
    /// `2027-03-30T09:00:00+02:00`
    var start: String
    var end: String
    var summary: String
    var location: String

    var description: String { "\(file): \(uid) \(start) \(end) \(summary) | \(location)" }

    init(file: String, uid: String, period: Range<Instant>, summary: String, location: String) {
        self.file = file
        self.uid = uid
        start = Self.text(period.lowerBound)
        end = Self.text(period.upperBound)
        self.summary = summary
        self.location = location
    }

    /// An instant as clocks in Berlin show it.
    private static func text(_ instant: Instant) -> String {
        OffsetInstant(instant: instant, offsetMinutes: berlin.offset(at: instant) / 60).description
    }

    /// The first of what only one of two readings has.
    static func differences(_ one: Set<Occurrence>, _ other: Set<Occurrence>) -> [Occurrence] {
        let differences = one.symmetricDifference(other)
        return Array(differences.sorted { ($0.start, $0.file) < ($1.start, $1.file) }.prefix(5))
    }
}
