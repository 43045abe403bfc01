/// A week in which a municipality has fewer running sessions than it is to have (Versorgungslücke).
public struct UnservedWeek: Hashable, Sendable {
    /// The one reason that is named.
    public enum Reason: Hashable, Sendable {
        /// The municipality has no hours in the week at all.
        case noHours
        case lost(LossCause)
        /// Planned, but at risk, and nothing is decided.
        case atRisk
        case unplanned
        /// All are held in another way.
        case replaced
        /// Those that there are run, and are too few.
        case tooFew
    }

    public let municipality: Municipality
    public let week: ISOWeek
    /// How many sessions run.
    public let running: Int
    public let reason: Reason
}

extension CountyCoverage {
    /// The weeks in which municipalities have too few running sessions: by week, then as the county's municipalities.
    ///
    /// - Parameter least: How many sessions each is to have in each week.
    /// - Returns: One for each week and municipality with fewer.
    public func unserved(atLeast least: Int = 1) -> [UnservedWeek] {
        weeks.flatMap { week in
            municipalities.compactMap { municipality in
                let running = runningSessions(in: municipality.id, week)
                guard running < least else { return nil }
                return UnservedWeek(
                    municipality: municipality,
                    week: week,
                    running: running,
                    reason: reason(in: municipality.id, week, isAnyRunning: running > 0)
                )
            }
        }
    }

    private func reason(
        in municipality: Identifier<Municipality>,
        _ week: ISOWeek,
        isAnyRunning: Bool
    ) -> UnservedWeek.Reason {
        let tally = self[municipality, week]
        guard tally.required > 0 else { return .noHours }
        if tally.atRisk > 0 { return .atRisk }
        if let cause = LossCause.allCases.filter({ tally.lost[$0] != nil })
            .max(by: { (tally.lost[$0] ?? 0) < (tally.lost[$1] ?? 0) })
        {
            return .lost(cause)
        }
        if tally.unplanned > 0 { return .unplanned }
        return isAnyRunning ? .tooFew : .replaced
    }
}
