internal import Core

/// `leave_2027.csv`, named after the plan year: who is away when.
enum LeaveTable: CountyTable {
    static func name(planYear: Int?) -> String? { planYear.map { "leave_\($0)" } }

    static let columns = [
        "county_id", "leave_id", "staff_id", "start_date", "end_date", "part", "kind", "known_from", "status",
    ]

    static func row(from fields: inout RowReader) -> Leave? {
        let id = fields.newName("leave_id", in: \.leaves)
        let caseManager = fields.reference("staff_id", in: \.caseManagers)
        let days = fields.days(from: "start_date", through: "end_date")
        let part: Leave.Part? = fields.word("part")
        let kind: Leave.Kind? = fields.word("kind")
        let knownFrom = fields.date("known_from")
        let status: Leave.Status? = fields.word("status")
        guard let id, let caseManager, let days, let part, let kind, let knownFrom, let status else { return nil }
        return Leave(
            id: id,
            caseManager: caseManager,
            first: days.lowerBound,
            last: days.upperBound,
            part: part,
            kind: kind,
            knownFrom: knownFrom,
            status: status
        )
    }

    static func write(_ leave: Leave, to line: inout CSVWriter) {
        line.add(leave.id)
        line.add(leave.caseManager)
        line.add(leave.first)
        line.add(leave.last)
        line.add(leave.part)
        line.add(leave.kind)
        line.add(leave.knownFrom)
        line.add(leave.status)
    }
}
