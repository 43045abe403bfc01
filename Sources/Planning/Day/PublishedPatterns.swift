import Core

extension DayProblem {
    /// The published day of a person as far as it can still be kept: whole, and without each stay that cannot.
    ///
    /// - Parameters:
    ///   - personDay: One of this day's people.
    ///   - index: The county.
    /// - Returns: One pattern; none where nothing is published, or nothing of it can be kept.
    func publishedPatterns(of personDay: PersonDay, in index: CountyIndex) -> [DayPattern] {
        let person = personDay.person
        let parts = (standing?.stays[person] ?? []).compactMap { stay -> DayPattern.Part? in
            guard let number = siteDays.firstIndex(where: { $0.site == stay.site }), personDay.isFree(in: stay.period),
                index.mode[person][stay.site] != .none,
                siteDays[number].openings.contains(where: { $0.clamped(to: stay.period) == stay.period })
            else { return nil }
            let served = siteDays[number].intervals(cutAt: []).filter { stay.period.overlaps($0.period) }
            guard served.allSatisfy({ index.canServe($0, person: person) }) else { return nil }
            return DayPattern.Part(siteDay: number, period: stay.period)
        }.sorted { $0.period.lowerBound < $1.period.lowerBound }
        let stays = stays(parts, personDay.attendances.map { Stay($0) })
        guard !parts.isEmpty, index.isLawful(stays, of: person, on: date) else { return [] }
        return [DayPattern(person: person, parts: parts)]
    }
}
