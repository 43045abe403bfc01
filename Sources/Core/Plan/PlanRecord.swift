/// One record of a plan file as it is written, before anything in it is believed.
public struct PlanRecord: Hashable, Sendable {
    /// The names of the fields, in the order in which every plan file has them.
    public static let header = ["week", "date", "site", "start", "end", "case_manager", "kind"]

    /// Counted from the header, which is record 1.
    public let number: Int
    public let fields: [String]

    public init(number: Int, fields: [String]) {
        self.number = number
        self.fields = fields
    }

    /// The record of a presence.
    public init(number: Int, _ presence: Presence) {
        self.init(
            number: number,
            fields: [
                presence.date.isoWeek.description,
                presence.date.description,
                presence.site?.rawValue ?? "",
                presence.start.description,
                presence.end.description,
                presence.caseManager.rawValue,
                presence.kind.rawValue,
            ]
        )
    }
}
