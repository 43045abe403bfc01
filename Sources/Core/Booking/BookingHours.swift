/// When people see clients by the published plan.
public struct BookingHours: Sendable {
    /// An unbroken stay of a person at a site.
    public struct Stay: Hashable, Sendable {
        public let caseManager: Identifier<CaseManager>
        public let site: Identifier<Site>
        public let date: LocalDate
        public let period: Range<Instant>
    }

    /// By date, site and start.
    public let stays: [Stay]
    private let byPerson: [Key: [Stay]]

    private struct Key: Hashable {
        let caseManager: Identifier<CaseManager>
        let date: LocalDate
    }

    /// The consultations of a plan.
    public init(_ plan: Plan, in zone: Zone) {
        stays = plan.presences.compactMap { presence in
            guard presence.kind.isConsultation, let site = presence.site else { return nil }
            let start = zone.instant(of: LocalTime(presence.date, presence.start))
            let end = zone.instant(of: LocalTime(presence.date, presence.end))
            guard start < end else { return nil }
            return Stay(caseManager: presence.caseManager, site: site, date: presence.date, period: start..<end)
        }
        byPerson = Dictionary(grouping: stays) { Key(caseManager: $0.caseManager, date: $0.date) }
    }

    /// The stays of one person on a date, in order.
    public func stays(of caseManager: Identifier<CaseManager>, on date: LocalDate) -> [Stay] {
        byPerson[Key(caseManager: caseManager, date: date)] ?? []
    }
}
