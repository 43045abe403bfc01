import Core

/// Sessions at risk and what was decided about them, for other programs: `sprechzeit/sessions/v1`.
struct SessionReport: Encodable {
    struct Entry: Encodable {
        let site: String
        let date: String
        let start: String
        let end: String
        let atRiskMinutes: Int
        let risks: [String]
        let decision: Decision?
    }

    struct Decision: Encodable {
        let outcome: String
        let cause: String
        let reason: String
        let site: String?
        let date: String?
        let start: String?
        let end: String?
    }

    let schema = "sprechzeit/sessions/v1"
    let sessions: [Entry]

    init(_ sessions: [SessionCoverage]) {
        self.sessions = sessions.map { session in
            Entry(
                site: session.session.site.rawValue,
                date: session.session.date.description,
                start: session.session.hours.start.description,
                end: session.session.hours.end.description,
                atRiskMinutes: session.tally.atRisk,
                risks: session.risks.map(\.code),
                decision: session.decision.map(Decision.init)
            )
        }
    }
}

extension SessionReport.Decision {
    fileprivate init(_ decision: SessionDecision) {
        var (site, date, start, end): (String?, String?, String?, String?)
        let outcome: String
        switch decision.outcome {
        case .relocated(let other): (outcome, site) = ("relocated", other.rawValue)
        case .replaced(let other): (outcome, date) = ("replaced", other.description)
        case .remote: outcome = "remote"
        case .shortened(let from, let to): (outcome, start, end) = ("shortened", from.description, to.description)
        case .cancelled: outcome = "cancelled"
        }
        self.init(
            outcome: outcome,
            cause: decision.cause.rawValue,
            reason: decision.reason,
            site: site,
            date: date,
            start: start,
            end: end
        )
    }
}
