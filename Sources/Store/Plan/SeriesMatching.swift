internal import Core

/// Which stored entry of a calendar lives on in which new one, so that subscribers see it change and not vanish.
struct SeriesMatching {
    /// A stored entry with its key.
    struct Stored {
        let key: Int64
        let published: PublishedSeries
    }

    private(set) var unchanged = 0
    private(set) var changed: [(stored: Stored, series: CalendarSeries)] = []
    private(set) var added: [CalendarSeries] = []
    private(set) var removed: [Stored] = []

    /// What entries must have in common to be one: what they are about, and when on the clock.
    private struct Strand: Hashable {
        let subject: CalendarSeries.Subject
        let start: TimeOfDay
        let end: TimeOfDay

        init(_ series: CalendarSeries) {
            subject = series.subject
            start = series.start
            end = series.end
        }
    }

    /// Matches entries: equal ones first, then those whose spans share most days, earlier ones first.
    init(stored: [Stored], new: [CalendarSeries]) {
        var candidates = Dictionary(grouping: stored) { Strand($0.published.series) }
        var others: [CalendarSeries] = []
        for series in new {
            let strand = Strand(series)
            if let index = candidates[strand]?.firstIndex(where: { $0.published.series == series }) {
                candidates[strand]?.remove(at: index)
                unchanged += 1
            } else {
                others.append(series)
            }
        }
        for series in others {
            let strand = Strand(series)
            if let index = Self.best(candidates[strand] ?? [], for: series),
                let match = candidates[strand]?.remove(at: index)
            {
                changed.append((match, series))
            } else {
                added.append(series)
            }
        }
        let left = Set(candidates.values.joined().map(\.key))
        removed = stored.filter { left.contains($0.key) }
    }

    /// The candidate that shares most days with a series; `nil` where none shares any.
    private static func best(_ candidates: [Stored], for series: CalendarSeries) -> Int? {
        let shared = candidates.map { candidate in
            let other = candidate.published.series
            return max(series.first, other.first).distance(to: min(series.last, other.last)) + 1
        }
        guard let most = shared.max(), most > 0 else { return nil }
        return shared.firstIndex(of: most)
    }
}
