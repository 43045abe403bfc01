import Core

/// Who waits, for other programs: `sprechzeit/waiting-list/v1`. Who they are it does not say.
struct WaitingReport: Encodable {
    struct Entry: Encodable {
        let code: String
        let kind: String
        let durationMinutes: Int
        let sites: [String]
        let caseManagers: [String]
        let weekdays: [String]
        let after: String
        let before: String
        let language: String?
        let interpreter: Bool
        let skill: String?
        let channel: String
        let stepFree: Bool
        let urgent: Bool
        let priority: Bool
        /// An instant with the county's offset from UTC.
        let since: String
        /// The code of the time that is held for them.
        let offered: String?
    }

    let schema = "sprechzeit/waiting-list/v1"
    let waiting: [Entry]

    init(_ entries: [WaitingEntry], in zone: Zone) {
        waiting = entries.map { entry in
            Entry(
                code: entry.code.description,
                kind: entry.kind.rawValue,
                durationMinutes: entry.durationMinutes,
                sites: entry.sites.map(\.rawValue),
                caseManagers: entry.caseManagers.map(\.rawValue),
                weekdays: entry.weekdays.sorted { $0.rawValue < $1.rawValue }.map(\.code),
                after: "\(entry.hours.lowerBound)",
                before: "\(entry.hours.upperBound)",
                language: entry.language?.code,
                interpreter: entry.mayBeInterpreted,
                skill: entry.skill?.code,
                channel: entry.channel.rawValue,
                stepFree: entry.mustBeStepFree,
                urgent: entry.isUrgent,
                priority: entry.hasPriority,
                since: entry.since.text(in: zone),
                offered: entry.offered?.description
            )
        }
    }
}
