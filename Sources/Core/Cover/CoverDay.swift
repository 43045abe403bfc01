/// A person's day with room made in it for a stay at a site.
///
/// Appointments and events that must be attended stay where they are; the person's other stays give way, as much as the
/// cover and the way there and back need.
struct CoverDay {
    let person: CaseManager
    let site: Site
    let need: Range<Instant>
    /// The rows of the person on the date, without the one that makes room where it is the person's own.
    let rows: [PlanRow]
    /// Those of the person's own clients.
    var appointments: [Stay<Identifier<Site>>]
    let events: [Stay<Identifier<Site>>]
    /// When the person works and is not away.
    let available: [Range<Instant>]
    let policy: CoverPolicy
    let calendar: InstanceCalendar

    /// The day as if the person had no clients.
    var withoutAppointments: CoverDay {
        var day = self
        day.appointments = []
        return day
    }

    /// What stays where it is.
    private var fixed: [Stay<Identifier<Site>>] { appointments + events }

    /// The parts of the need in which the person can be there, by start.
    var parts: [Range<Instant>] {
        let blocked = fixed.map { stay in
            guard let place = stay.place, place != site.id else { return stay.period }
            let outward = minutes(from: place, to: site.id)
            let homeward = minutes(from: site.id, to: place)
            let start = homeward.map { stay.period.lowerBound.advanced(bySeconds: -60 * Int64($0)) } ?? need.lowerBound
            let end = outward.map { stay.period.upperBound.advanced(bySeconds: 60 * Int64($0)) } ?? need.upperBound
            return min(start, stay.period.lowerBound)..<max(end, stay.period.upperBound)
        }
        return available.flatMap { window in
            window.overlaps(need) ? window.clamped(to: need).subtracting(blocked) : []
        }
    }

    /// The day's rows beside a stay at the site: what overlaps it or the way to it is cut off.
    func rows(beside stay: Range<Instant>) -> [PlanRow] {
        rows.flatMap { row -> [PlanRow] in
            guard row.presence.kind != .event, let place = row.site else { return [row] }
            let before = Int64(minutes(from: place.id, to: site.id) ?? 0)
            let after = Int64(minutes(from: site.id, to: place.id) ?? 0)
            let away =
                stay.lowerBound.advanced(bySeconds: -60 * before)..<stay.upperBound.advanced(bySeconds: 60 * after)
            guard away.overlaps(row.period) else { return [row] }
            return row.period.subtracting([away]).filter(isWorthComing).map { row.cut(to: $0, zone: calendar.zone) }
        }
    }

    /// Whether what is left of a stay holds an appointment, or is long enough to be planned.
    func isWorthComing(_ part: Range<Instant>) -> Bool {
        part.minutes >= policy.shortestStayMinutes || fixed.contains { $0.period.overlaps(part) }
    }

    private func minutes(from origin: Identifier<Site>, to destination: Identifier<Site>) -> Int? {
        guard origin != destination else { return 0 }
        return calendar.travelMinutes(of: person, from: origin, to: destination).map { $0 + policy.bufferMinutes }
    }
}

extension PlanRow {
    /// The same stay for a part of its time.
    func cut(to part: Range<Instant>, zone: Zone) -> PlanRow {
        var shorter = presence
        shorter.start = zone.local(at: part.lowerBound).time
        let end = zone.local(at: part.upperBound)
        shorter.end = end.date == shorter.date ? end.time : .endOfDay
        return PlanRow(number: number, presence: shorter, period: part, caseManager: caseManager, site: site)
    }
}
