internal import Core

/// The names of the records before the plan itself, in their order.
enum ProposalKey: String {
    case form = "sprechzeit plan"
    case county
    case days
    case madeFrom = "made_from"
    case asOf = "as_of"
    case minimumPresence = "minimum_presence_minutes"
    case proof
    case missedEvent = "missed_event"

    /// The version of the form that is written, and the only one that is read.
    static let version = "1"
}

extension PlanProposal {
    /// The proposal as the bytes of its file.
    var fileBytes: [UInt8] {
        var csv = CSVWriter()
        func record(_ key: ProposalKey, _ fields: [String]) {
            csv.addRecord([key.rawValue] + fields)
        }
        let days = planned.plan.days
        record(.form, [ProposalKey.version])
        record(.county, [county.rawValue])
        record(.days, [days.lowerBound.description, days.upperBound.description])
        record(.madeFrom, [madeFrom.description])
        record(.asOf, [asOf?.description ?? ""])
        record(.minimumPresence, [String(minimumPresenceMinutes)])
        for week in planned.weeks { record(.proof, week.fields) }
        for missed in planned.missedEvents {
            record(.missedEvent, [missed.date.description, missed.caseManager.rawValue, missed.event.rawValue])
        }
        csv.addRecord(PlanRecord.header)
        for (number, presence) in planned.plan.presences.enumerated() {
            csv.addRecord(PlanRecord(number: number + 2, presence).fields)
        }
        return csv.bytes
    }
}

extension WeekProof {
    /// Week, required, uncovered, bound, and whether best on the cut points; then tier, value, bound and whether
    /// proven for each tier.
    fileprivate var fields: [String] {
        let head = [
            week.description, String(requiredMinutes), String(uncoveredMinutes), String(uncoveredBound),
            isBestOnCutPoints ? "yes" : "no",
        ]
        return tiers.reduce(into: head) { fields, tier in
            fields += [tier.tier.rawValue, String(tier.value), String(tier.bound), tier.isOptimal ? "yes" : "no"]
        }
    }
}
