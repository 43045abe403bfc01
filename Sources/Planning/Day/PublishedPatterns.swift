import Core

extension DayProblem {
    /// What the sites are left without where everybody keeps of the published plan what they still can.
    ///
    /// - Parameter index: The county.
    /// - Returns: Unbroken stretches of a site, in no order; none where nothing is published.
    func openStretches(in index: CountyIndex) -> [DayPattern.Part] {
        guard standing?.stays.isEmpty == false else { return [] }
        let kept = personDays.flatMap { keptStays(of: $0, in: index) }
        return siteDays.enumerated().flatMap { number, siteDay in
            let there = kept.filter { $0.siteDay == number }.map(\.period)
            let open = siteDay.intervals(cutAt: there.flatMap { [$0.lowerBound, $0.upperBound] }).filter { interval in
                there.count { $0.overlaps(interval.period) } < interval.need
            }
            let stretches = open.reduce(into: [Range<Int>]()) { stretches, interval in
                if let last = stretches.last, last.upperBound == interval.period.lowerBound {
                    stretches[stretches.count - 1] = last.lowerBound..<interval.period.upperBound
                } else {
                    stretches.append(interval.period)
                }
            }
            return stretches.map { DayPattern.Part(siteDay: number, period: $0) }
        }
    }

    /// The days of a person that change little of the published plan: what can be kept of it, and what is left open
    /// where the way there and back allows both.
    ///
    /// - Parameters:
    ///   - personDay: One of this day's people.
    ///   - index: The county.
    ///   - open: What the sites are left without.
    ///   - minimum: The shortest stay that is worth coming for.
    /// - Returns: Lawful patterns; none where nothing is published.
    func publishedPatterns(
        of personDay: PersonDay,
        in index: CountyIndex,
        beside open: [DayPattern.Part],
        minimum: Int
    ) -> [DayPattern] {
        guard standing?.stays.isEmpty == false else { return [] }
        let kept = keptStays(of: personDay, in: index)
        let open = open.flatMap { servable($0, by: personDay, in: index) }
        let short = open.flatMap { open in kept.flatMap { shortened($0, open, of: personDay.person, in: index) } }
        let isPublished = Set(kept)
        let parts = Set(kept + (open + short).filter { $0.period.count >= minimum }).sorted {
            ($0.period.lowerBound, isPublished.contains($0) ? 0 : 1, $0.period.upperBound, $0.siteDay)
                < ($1.period.lowerBound, isPublished.contains($1) ? 0 : 1, $1.period.upperBound, $1.siteDay)
        }
        let attendances = personDay.attendances.map { Stay($0) }
        var found = [kept].filter {
            !$0.isEmpty && index.isLawful(stays($0, attendances), of: personDay.person, on: date)
        }
        func extend(_ chosen: [DayPattern.Part], from next: Int) {
            for number in next..<parts.count where found.count < Self.mostPublishedPatterns {
                let part = parts[number]
                if let last = chosen.last, part.period.lowerBound < last.period.upperBound { continue }
                let longer = chosen + [part]
                guard index.isLawful(stays(longer, attendances), of: personDay.person, on: date) else { continue }
                if longer != found.first { found.append(longer) }
                extend(longer, from: number + 1)
            }
        }
        extend([], from: 0)
        return found.map { DayPattern(person: personDay.person, parts: $0) }
    }

    private static let mostPublishedPatterns = 300

    /// What a person can keep of the published stays, in order of time.
    private func keptStays(of personDay: PersonDay, in index: CountyIndex) -> [DayPattern.Part] {
        (standing?.stays[personDay.person] ?? []).flatMap { stay -> [DayPattern.Part] in
            guard let number = siteDays.firstIndex(where: { $0.site == stay.site }) else { return [] }
            return servable(DayPattern.Part(siteDay: number, period: stay.period), by: personDay, in: index)
        }.sorted { $0.period.lowerBound < $1.period.lowerBound }
    }

    /// The pieces of a stretch that a person may and can serve.
    private func servable(
        _ stretch: DayPattern.Part,
        by personDay: PersonDay,
        in index: CountyIndex
    ) -> [DayPattern.Part] {
        let siteDay = siteDays[stretch.siteDay]
        guard index.mode[personDay.person][siteDay.site] != .none else { return [] }
        let pieces = personDay.free.flatMap { free in
            siteDay.openings.map { $0.clamped(to: free).clamped(to: stretch.period) }
        }
        return pieces.filter { piece in
            !piece.isEmpty
                && siteDay.intervals(cutAt: []).filter { $0.period.overlaps(piece) }
                    .allSatisfy { index.canServe($0, person: personDay.person) }
        }.map { DayPattern.Part(siteDay: stretch.siteDay, period: $0) }
    }

    /// A published stay and an open stretch, each cut short by the way from and to the other, and both as one where
    /// they meet.
    private func shortened(
        _ stay: DayPattern.Part,
        _ open: DayPattern.Part,
        of person: Int,
        in index: CountyIndex
    ) -> [DayPattern.Part] {
        let (here, there) = (siteDays[stay.siteDay].site, siteDays[open.siteDay].site)
        guard here != there else {
            let both =
                min(
                    stay.period.lowerBound,
                    open.period.lowerBound
                )..<max(stay.period.upperBound, open.period.upperBound)
            let isOne = both.count <= stay.period.count + open.period.count
            return isOne ? [DayPattern.Part(siteDay: stay.siteDay, period: both)] : []
        }
        func cut(_ part: DayPattern.Part, beside other: DayPattern.Part) -> [DayPattern.Part] {
            let (place, elsewhere) = (siteDays[part.siteDay].site, siteDays[other.siteDay].site)
            guard let out = index.travelMinutes(of: person, from: place, to: elsewhere),
                let back = index.travelMinutes(of: person, from: elsewhere, to: place)
            else { return [] }
            return part.period.subtracting([(other.period.lowerBound - out)..<(other.period.upperBound + back)])
                .filter { $0 != part.period }.map { DayPattern.Part(siteDay: part.siteDay, period: $0) }
        }
        return cut(stay, beside: open) + cut(open, beside: stay)
    }
}
