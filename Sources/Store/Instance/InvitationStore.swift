internal import Core
internal import Postgres

/// Who is invited to which event, in the database.
enum InvitationStore {
    /// The invitations of every event, in their order.
    static func all(
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<TeamEvent>: [TeamEvent.Invitation]] {
        let invitations = try connection.run(
            """
            SELECT team_event_invitation.team_event_id, employing_body.code, case_manager.code
              FROM plan.team_event_invitation
              LEFT JOIN plan.employing_body ON employing_body.id = team_event_invitation.employing_body_id
              LEFT JOIN plan.case_manager ON case_manager.id = team_event_invitation.case_manager_id
             ORDER BY team_event_invitation.ordinal, team_event_invitation.id
            """
        ).map { row throws(PostgresError) in
            (
                event: try row.value(0, as: Key<TeamEvent>.self),
                invitation: TeamEvent.Invitation(body: try row.value(1), caseManager: try row.value(2))
            )
        }
        return Dictionary(grouping: invitations, by: \.event).mapValues { $0.map(\.invitation) }
    }

    /// Stores the invitations of events in the place of all that were there.
    static func replaceAll(
        with events: [TeamEvent],
        keys: Keys<TeamEvent>,
        bodies: Keys<EmployingBody>,
        caseManagers: Keys<CaseManager>,
        in connection: inout Connection
    ) throws {
        let rows = try events.flatMap { event in
            let key = try keys.key(of: event.id)
            return try event.invitations.map { invitation in
                (
                    event: key,
                    body: try bodies.optionalKey(of: invitation.body),
                    person: try caseManagers.optionalKey(of: invitation.caseManager)
                )
            }
        }
        try connection.run("DELETE FROM plan.team_event_invitation")
        try connection.copy(
            rows.enumerated(),
            into: "plan.team_event_invitation",
            columns: ["ordinal", "team_event_id", "employing_body_id", "case_manager_id"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.event)
            line.append(row.element.body)
            line.append(row.element.person)
        }
    }
}

extension TeamEvent.Invitation {
    /// The people of a body, one person, or everybody where neither is named.
    fileprivate init(body: Identifier<EmployingBody>?, caseManager: Identifier<CaseManager>?) {
        self = body.map(Self.body) ?? caseManager.map(Self.caseManager) ?? .everyone
    }

    fileprivate var body: Identifier<EmployingBody>? {
        switch self {
        case .body(let body): body
        case .everyone, .caseManager: nil
        }
    }

    fileprivate var caseManager: Identifier<CaseManager>? {
        switch self {
        case .caseManager(let caseManager): caseManager
        case .everyone, .body: nil
        }
    }
}
