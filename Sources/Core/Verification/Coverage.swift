/// How well required hours are staffed, in minutes of people.
public struct Coverage: Hashable, Sendable {
    /// What is needed, over all sessions.
    public var required = 0
    /// What is needed and not there.
    public var uncovered = 0
    /// What is there and not needed.
    public var overstaffed = 0
    /// More people at once than the site has rooms for.
    public var roomExcess = 0
    /// Minutes with somebody present, for each wished language of each session.
    public var wishedLanguages = 0
    /// Those of them in which somebody present speaks it.
    public var wishedLanguagesMet = 0

    public init() {}

    /// The coverage of a site on a date.
    public init(_ day: SiteDay) {
        for interval in day.intervals {
            let minutes = interval.period.minutes
            let present = interval.present.count
            required += interval.needed * minutes
            uncovered += max(0, interval.needed - present) * minutes
            overstaffed += max(0, present - interval.needed) * minutes
            roomExcess += max(0, present - (day.site.rooms ?? 1)) * minutes
            guard present > 0 else { continue }
            let spoken = Set(interval.present.flatMap(\.languages))
            for session in interval.sessions {
                let wished = Set(session.hours.wishedLanguages)
                wishedLanguages += wished.count * minutes
                wishedLanguagesMet += wished.intersection(spoken).count * minutes
            }
        }
    }

    public static func += (lhs: inout Coverage, rhs: Coverage) {
        lhs.required += rhs.required
        lhs.uncovered += rhs.uncovered
        lhs.overstaffed += rhs.overstaffed
        lhs.roomExcess += rhs.roomExcess
        lhs.wishedLanguages += rhs.wishedLanguages
        lhs.wishedLanguagesMet += rhs.wishedLanguagesMet
    }
}
