internal import Core

/// `team_events.csv`: the meetings of the team.
enum TeamEventsTable: CountyTable {
    static func name(planYear: Int?) -> String? { "team_events" }

    static let columns = [
        "county_id", "event_id", "name", "kind", "mode", "site_id", "dtstart", "start", "end", "rrule", "attendance",
        "mandatory",
    ]

    /// Where an event takes place.
    private enum Mode: String, CaseIterable {
        case onSite = "onsite"
        case online
    }

    static func row(from fields: inout RowReader) -> TeamEvent? {
        let id = fields.newName("event_id", in: \.events)
        let name = fields.text("name")
        let kind = fields.requiredText("kind")
        let mode: Mode? = fields.word("mode")
        let place = place(mode, "site_id", from: &fields)
        let firstDate = fields.date("dtstart")
        let times = fields.times(from: "start", to: "end")
        let recurrence = recurrence("rrule", from: &fields)
        let invitations = invitations("attendance", from: &fields)
        let isMandatory = fields.yesOrNo("mandatory")
        guard let id, let name, let kind, let place, let firstDate, let times, let recurrence, let invitations,
            let isMandatory
        else { return nil }
        return TeamEvent(
            id: id,
            name: name,
            kind: kind,
            place: place,
            firstDate: firstDate,
            start: times.lowerBound,
            end: times.upperBound,
            recurrence: recurrence,
            invitations: invitations,
            isMandatory: isMandatory
        )
    }

    static func write(_ event: TeamEvent, to line: inout CSVWriter) {
        line.add(event.id)
        line.add(event.name)
        line.add(event.kind)
        line.add(event.site == nil ? Mode.online : Mode.onSite)
        line.add(event.site?.rawValue ?? "")
        line.add(event.firstDate)
        line.add(event.start)
        line.add(event.end)
        line.add(event.recurrence?.text ?? "")
        line.add(event.invitations.map(text).joined(separator: "|"))
        line.add(event.isMandatory)
    }

    /// Takes the site of an event on site, and nothing for one online.
    private static func place(_ mode: Mode?, _ column: String, from fields: inout RowReader) -> TeamEvent.Place? {
        switch mode {
        case .onSite:
            return fields.reference(column, in: \.sites).map { .site($0) }
        case .online:
            guard let text = fields.text(column) else { return nil }
            return text.isEmpty ? .online : fields.fail(.mustBeEmpty(text))
        case nil:
            return fields.text(column).flatMap { _ in nil }
        }
    }

    /// Takes a rule of recurrence or nothing.
    ///
    /// - Returns: The rule, nil within for an event held once; nil for a mistake.
    private static func recurrence(_ column: String, from fields: inout RowReader) -> Recurrence?? {
        guard let text = fields.text(column) else { return nil }
        guard !text.isEmpty else { return .some(nil) }
        do throws(RecurrenceError) {
            return try Recurrence(parsing: text)
        } catch {
            return fields.fail(.badRecurrence(error))
        }
    }

    /// Takes who is invited: `all`, `body:…`, `staff:…`, separated by `|`.
    private static func invitations(_ column: String, from fields: inout RowReader) -> [TeamEvent.Invitation]? {
        guard let entries = fields.list(column, of: \.self) else { return nil }
        guard !entries.isEmpty else { return fields.fail(.empty) }
        var invitations: [TeamEvent.Invitation] = []
        for entry in entries {
            if entry == "all" {
                invitations.append(.everyone)
            } else if entry.utf8.starts(with: "body:".utf8) {
                let body = fields.resolve(rest(of: entry, after: "body:"), in: \.bodies)
                if let body { invitations.append(.body(body)) }
            } else if entry.utf8.starts(with: "staff:".utf8) {
                let person = fields.resolve(rest(of: entry, after: "staff:"), in: \.caseManagers)
                if let person { invitations.append(.caseManager(person)) }
            } else {
                fields.note(.badInvitation(entry))
            }
        }
        return invitations.count == entries.count ? invitations : nil
    }

    /// What follows a prefix, byte for byte: the next character may be a combining mark.
    private static func rest(of entry: String, after prefix: String) -> String {
        String(decoding: entry.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }

    private static func text(_ invitation: TeamEvent.Invitation) -> String {
        switch invitation {
        case .everyone: "all"
        case .body(let body): "body:\(body)"
        case .caseManager(let person): "staff:\(person)"
        }
    }
}
