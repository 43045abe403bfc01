/// Who is down for which team events, by the rows of a plan.
public struct EventAttendance: Sendable {
    /// When and where: what makes a row and an occurrence equal.
    struct Venue: Hashable {
        let period: Range<Instant>
        let site: Identifier<Site>?

        init(_ occurrence: EventOccurrence) {
            period = occurrence.period
            site = occurrence.event.site
        }

        init(_ row: PlanRow) {
            period = row.period
            site = row.site?.id
        }
    }

    private struct Seat: Hashable {
        let venue: Venue
        let caseManager: Identifier<CaseManager>
    }

    /// The rows that stand for attendance.
    let rows: [PlanRow]
    private let taken: [Seat: PlanRow]

    /// The attendance that some rows of a plan say; rows of other kinds say nothing.
    public init(_ rows: some Sequence<PlanRow>) {
        self.rows = rows.filter { $0.presence.kind == .event }
        taken = Dictionary(
            self.rows.map { (Seat(venue: Venue($0), caseManager: $0.caseManager.id), $0) }
        ) { _, last in last }
    }

    func includes(_ person: Identifier<CaseManager>, at occurrence: EventOccurrence) -> Bool {
        taken[Seat(venue: Venue(occurrence), caseManager: person)] != nil
    }

    /// Whether a row is the one that counts among several of the same person at the same time and place.
    func isCounted(_ row: PlanRow) -> Bool {
        taken[Seat(venue: Venue(row), caseManager: row.caseManager.id)]?.number == row.number
    }
}
