import Core

/// What a network is good for, and what a solution says of it.
extension DayNetwork {
    /// Whether there is anything the person can serve.
    var canServe: Bool { places.contains { $0.siteDay != nil } }

    /// The stays of the path that a solution chose, in order of time.
    ///
    /// What adjoins at one site is one stay, unless the working pattern has an edge in between.
    func parts(in values: [Double]) -> [DayPattern.Part] {
        var parts: [DayPattern.Part] = []
        let chosen = arcs.filter { !$0.use.intervals.isEmpty && values[$0.variable] > 0.5 }
            .sorted { $0.period.lowerBound < $1.period.lowerBound }
        for arc in chosen {
            if let last = parts.last, last.siteDay == arc.use.siteDay, last.period.upperBound == arc.period.lowerBound,
                personDay.isFree(in: last.period.lowerBound..<arc.period.upperBound)
            {
                parts[parts.count - 1] = DayPattern.Part(
                    siteDay: arc.use.siteDay,
                    period: last.period.lowerBound..<arc.period.upperBound
                )
            } else {
                parts.append(DayPattern.Part(siteDay: arc.use.siteDay, period: arc.period))
            }
        }
        return parts
    }

    /// Whether the person may spend the date with some stays besides the events.
    func isLawful(_ parts: [DayPattern.Part]) -> Bool {
        index.isLawful(day.stays(parts, personDay.attendances.map { Stay($0) }), of: person, on: day.date)
    }
}
