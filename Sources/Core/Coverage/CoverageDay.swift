/// A site on a date, cut into the times in which neither what is to be held nor who is there changes.
struct CoverageDay {
    private let site: Site
    private let date: LocalDate
    private let rows: [PlanRow]
    private let risks: [PlanRow: SessionAtRisk]
    private let isPublished: Bool
    private let calendar: InstanceCalendar
    private(set) var sessions: [SessionCoverage]

    init(
        _ site: Site,
        on date: LocalDate,
        sessions: [Session],
        rows: [PlanRow],
        risks: [PlanRow: SessionAtRisk],
        decisions: [SessionDecision.Subject: SessionDecision],
        isPublished: Bool,
        calendar: InstanceCalendar
    ) {
        self.site = site
        self.date = date
        self.rows = rows
        self.risks = risks
        self.isPublished = isPublished
        self.calendar = calendar
        self.sessions = sessions.map { SessionCoverage(session: $0, decision: decisions[$0.subject]) }
        for (start, end) in zip(cuts, cuts.dropFirst()) { count(start..<end) }
        for index in self.sessions.indices where self.sessions[index].tally.atRisk > 0 {
            let period = self.sessions[index].session.period
            for row in rows where row.period.overlaps(period) {
                for cause in risks[row]?.causes ?? [] where !self.sessions[index].risks.contains(cause) {
                    self.sessions[index].risks.append(cause)
                }
            }
        }
    }

    private var cuts: [Instant] {
        let periods =
            sessions.map(\.session.period) + rows.map(\.period) + closures.map(\.period)
            + sessions.compactMap { $0.decision.flatMap(keptPart) }
        return Set(periods.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    }

    private var closures: [(closure: Closure, period: Range<Instant>)] {
        calendar.closures(of: site.id, on: date)
    }

    /// What of the hours is held after they were shortened.
    private func keptPart(_ decision: SessionDecision) -> Range<Instant>? {
        guard case .shortened(let start, let end) = decision.outcome else { return nil }
        return calendar.period(on: date, from: start, to: end)
    }

    /// Shares out whoever is there among the sessions of a time without any change, the first ones first.
    private mutating func count(_ period: Range<Instant>) {
        let held = sessions.indices.filter { sessions[$0].session.period.overlaps(period) }
        guard !held.isEmpty else { return }
        let present = rows.filter { $0.period.overlaps(period) }
        let all = Set(present.map(\.caseManager.id))
        var safe = Set(present.filter { risks[$0] == nil }.map(\.caseManager.id)).count
        var unsafe = all.count - safe
        for index in held {
            let needed = sessions[index].session.hours.staffNeeded
            var tally = CoverageTally()
            tally.required = needed * period.minutes
            switch sessions[index].decision {
            case nil:
                let sure = min(safe, needed)
                let unsure = min(unsafe, needed - sure)
                (safe, unsafe) = (safe - sure, unsafe - unsure)
                tally.held = sure * period.minutes
                tally.atRisk = unsure * period.minutes
                miss((needed - sure - unsure) * period.minutes, in: period, &tally)
            case .some(let decision):
                settle(decision, needed: needed, present: safe + unsafe, in: period, &tally)
            }
            sessions[index].tally += tally
        }
    }

    /// Counts what was decided.
    private func settle(
        _ decision: SessionDecision,
        needed: Int,
        present: Int,
        in period: Range<Instant>,
        _ tally: inout CoverageTally
    ) {
        switch decision.outcome {
        case .relocated, .replaced, .remote: tally.replaced = tally.required
        case .cancelled: tally.lost[decision.cause, default: 0] += tally.required
        case .shortened:
            guard let part = keptPart(decision), part.overlaps(period) else {
                tally.lost[decision.cause, default: 0] += tally.required
                return
            }
            tally.held = min(needed, present) * period.minutes
            let missing = tally.required - tally.held
            if missing > 0 { tally.lost[decision.cause, default: 0] += missing }
        }
    }

    /// Counts what nobody is planned for.
    private func miss(_ minutes: Int, in period: Range<Instant>, _ tally: inout CoverageTally) {
        guard minutes > 0 else { return }
        if calendar.isHoliday(date) {
            tally.lost[.holiday, default: 0] += minutes
        } else if let shut = closures.first(where: { $0.period.overlaps(period) }) {
            tally.lost[shut.closure.lossCause, default: 0] += minutes
        } else if isPublished {
            tally.lost[.noStaff, default: 0] += minutes
        } else {
            tally.unplanned += minutes
        }
    }
}
