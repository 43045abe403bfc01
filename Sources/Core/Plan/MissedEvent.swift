/// A mandatory event that a person cannot attend: out of reach, or at the same time as another one.
public struct MissedEvent: Hashable, Sendable {
    public let date: LocalDate
    public let caseManager: Identifier<CaseManager>
    public let event: Identifier<TeamEvent>

    public init(date: LocalDate, caseManager: Identifier<CaseManager>, event: Identifier<TeamEvent>) {
        self.date = date
        self.caseManager = caseManager
        self.event = event
    }
}
