/// A meeting of the team (Kollegiale Beratung, Dienstbesprechung, Fachdialog), once or repeated.
public struct TeamEvent: Hashable, Sendable, Identifiable {
    /// Where it takes place.
    public enum Place: Hashable, Sendable {
        case online
        case site(Identifier<Site>)
    }

    /// Who is invited.
    public enum Invitation: Hashable, Sendable {
        case everyone
        case body(Identifier<EmployingBody>)
        case caseManager(Identifier<CaseManager>)
    }

    public let id: Identifier<TeamEvent>
    public var name: String
    /// `case_review`, `team_meeting`, `supervision`, `exchange`, `expert_dialogue` or the county's own word.
    public var kind: String
    public var place: Place
    /// The date of the first occurrence, from which the repetition counts.
    public var firstDate: LocalDate
    public var start: TimeOfDay
    public var end: TimeOfDay
    /// `nil` for an event held once.
    public var recurrence: Recurrence?
    public var invitations: [Invitation]
    public var isMandatory: Bool

    public init(
        id: Identifier<TeamEvent>,
        name: String,
        kind: String,
        place: Place,
        firstDate: LocalDate,
        start: TimeOfDay,
        end: TimeOfDay,
        recurrence: Recurrence?,
        invitations: [Invitation],
        isMandatory: Bool
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.place = place
        self.firstDate = firstDate
        self.start = start
        self.end = end
        self.recurrence = recurrence
        self.invitations = invitations
        self.isMandatory = isMandatory
    }

    /// The site of an event on site.
    public var site: Identifier<Site>? {
        switch place {
        case .online: nil
        case .site(let site): site
        }
    }

    public func invites(_ person: CaseManager) -> Bool {
        invitations.contains { invitation in
            switch invitation {
            case .everyone: true
            case .body(let body): person.employer == body
            case .caseManager(let id): person.id == id
            }
        }
    }

    /// The dates of its occurrences; holidays and closures are not taken out.
    public func dates(in days: ClosedRange<LocalDate>) -> [LocalDate] {
        guard let recurrence else { return days.contains(firstDate) ? [firstDate] : [] }
        return recurrence.dates(from: firstDate, in: days)
    }
}
