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

    /// The consultations of a plan; rows that adjoin are one stay.
    public init(_ plan: Plan, in zone: Zone) {
        let rows: [Stay] = plan.presences.compactMap { presence in
            guard presence.kind.isConsultation, let site = presence.site else { return nil }
            let start = zone.instant(of: LocalTime(presence.date, presence.start))
            let end = zone.instant(of: LocalTime(presence.date, presence.end))
            guard start < end else { return nil }
            return Stay(caseManager: presence.caseManager, site: site, date: presence.date, period: start..<end)
        }
        self.init(Self.joined(rows))
    }

    /// Stays as they are.
    init(_ stays: [Stay]) {
        self.stays = stays
        byPerson = Dictionary(grouping: stays) { Key(caseManager: $0.caseManager, date: $0.date) }
    }

    /// The same hours less what is not held at sites.
    public func without(_ lost: [Identifier<Site>: [Range<Instant>]]) -> BookingHours {
        guard !lost.isEmpty else { return self }
        return BookingHours(
            stays.flatMap { stay in
                stay.period.subtracting(lost[stay.site] ?? []).map { period in
                    Stay(caseManager: stay.caseManager, site: stay.site, date: stay.date, period: period)
                }
            }
        )
    }

    /// The stays, those of a person that adjoin at a site as one.
    private static func joined(_ rows: [Stay]) -> [Stay] {
        var joined: [Stay] = []
        var last: [Key: Int] = [:]
        for row in rows {
            let key = Key(caseManager: row.caseManager, date: row.date)
            if let index = last[key], joined[index].site == row.site,
                joined[index].period.upperBound == row.period.lowerBound
            {
                joined[index] = joined[index].extended(to: row.period.upperBound)
            } else {
                last[key] = joined.count
                joined.append(row)
            }
        }
        return joined
    }

    /// The stays of one person on a date, in order.
    public func stays(of caseManager: Identifier<CaseManager>, on date: LocalDate) -> [Stay] {
        byPerson[Key(caseManager: caseManager, date: date)] ?? []
    }
}

extension BookingHours.Stay {
    /// The same stay with a later end.
    fileprivate func extended(to end: Instant) -> Self {
        Self(caseManager: caseManager, site: site, date: date, period: period.lowerBound..<end)
    }
}
