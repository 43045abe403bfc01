import Core

/// Leave and absences, for other programs: `sprechzeit/leave-list/v1`. What the reader is not to know is left out.
struct LeaveReport: Encodable {
    struct Entry: Encodable {
        let code: String
        let caseManager: String
        let first: String
        let last: String
        let part: String
        let state: String
        let unplanned: Bool?
        let kind: String?
        let extra: String?
        let concern: Bool?
        let ground: String?
    }

    let schema = "sprechzeit/leave-list/v1"
    let leave: [Entry]

    init(_ entries: [LeaveEntry]) {
        leave = entries.map { entry in
            Entry(
                code: entry.id.rawValue,
                caseManager: entry.caseManager.rawValue,
                first: "\(entry.first)",
                last: "\(entry.last)",
                part: entry.part.rawValue,
                state: entry.state.rawValue,
                unplanned: entry.isUnplanned,
                kind: entry.kind?.rawValue,
                extra: entry.extra?.rawValue,
                concern: entry.hasConcern,
                ground: entry.ground?.rawValue
            )
        }
    }
}
