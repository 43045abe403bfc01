public import Core

/// Whose calendar it is.
public enum CalendarScope: Hashable, Sendable {
    /// What a person holds and attends.
    case caseManager(Identifier<CaseManager>)
    /// What takes place at a site.
    case site(Identifier<Site>)
    /// What the people of a body hold, and the events to which any of them is invited.
    case body(Identifier<EmployingBody>)
    /// All hours and all events.
    case team

    /// Where its file lies within the folder of all calendars.
    public var path: String {
        switch self {
        case .caseManager(let id): "case-managers/\(FileName(of: id.rawValue)).ics"
        case .site(let id): "sites/\(FileName(of: id.rawValue)).ics"
        case .body(let id): "bodies/\(FileName(of: id.rawValue)).ics"
        case .team: "team.ics"
        }
    }
}
