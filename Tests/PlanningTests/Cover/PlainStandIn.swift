import Core

/// How somebody would cover, found minute by minute.
struct PlainStandIn {
    let person: CaseManager
    let need: CoverNeed
    let day: CoverCase

    private var calendar: InstanceCalendar { day.calendar }
    private var date: LocalDate { need.row.date }

    /// The person's rows of the date, without the need itself.
    var rows: [Presence] {
        day.published.presences.filter {
            $0.caseManager == person.id && $0.date == date && $0 != need.row.presence
        }
    }

    /// The person's own appointments of the date.
    var own: [BookedTime] {
        day.booked.filter {
            $0.caseManager == person.id && berlin.local(at: $0.period.lowerBound).date == date
        }
    }

    /// Whether the person works at some minute of the need and is not away then.
    var isThere: Bool { minutes.contains { isAtWork($0) } }

    /// The stretches of the need in which the person could be at its site, own clients counted or not.
    func stretches(mindingClients: Bool) -> [Range<Instant>] {
        let events = rows.filter { $0.kind == .event }.compactMap { row in
            calendar.period(of: row).map { (site: row.site, period: $0) }
        }
        let clients = own.map { (site: $0.site, period: $0.period) }
        let fixed = events + (mindingClients ? clients : [])
        let windows = calendar.windows(of: person, on: date)
        var found: [Range<Instant>] = []
        for minute in minutes where isAtWork(minute) && fixed.allSatisfy({ !isKept(minute, from: $0) }) {
            if let last = found.last, last.upperBound == minute.lowerBound,
                windows.contains(where: { $0.contains(last.lowerBound..<minute.upperBound) })
            {
                found[found.count - 1] = last.lowerBound..<minute.upperBound
            } else {
                found.append(minute)
            }
        }
        return found
    }

    /// Whether a stretch is worth coming for.
    func isWorthIt(_ stretch: Range<Instant>) -> Bool {
        need.booked.contains { stretch.contains($0.period) }
            || (need.booked.isEmpty && stretch.minutes >= day.policy.shortestStayMinutes)
    }

    /// The best stretch: most clients, then the longest.
    var best: Range<Instant>? {
        let stretches = stretches(mindingClients: true).filter(isWorthIt)
        return stretches.max { one, two in
            (kept(in: one), one.minutes, two.lowerBound) < (kept(in: two), two.minutes, one.lowerBound)
        }
    }

    /// The day with a stretch at the need's site: other stays give way to it and to the ways there and back.
    func day(with stretch: Range<Instant>) -> [Presence] {
        let others = rows.flatMap { row -> [Presence] in
            guard row.kind != .event, let place = row.site, let period = calendar.period(of: row) else { return [row] }
            let away = stretch.widened(before: way(place, need.site.id), after: way(need.site.id, place))
            guard away.overlaps(period) else { return [row] }
            let before = period.lowerBound < away.lowerBound ? [period.lowerBound..<away.lowerBound] : []
            let after = away.upperBound < period.upperBound ? [away.upperBound..<period.upperBound] : []
            return (before + after).filter { piece in
                piece.minutes >= 30 || own.contains { $0.period.overlaps(piece) }
                    || rows.contains { other in
                        other.kind == .event && calendar.period(of: other)?.overlaps(piece) == true
                    }
            }.map { row.during($0) }
        }
        var stay = need.row.presence.during(stretch)
        stay.caseManager = person.id
        stay.kind = .cover
        return others + [stay]
    }

    /// Seconds on the way, with what is kept free for it; none where there is no way.
    private func way(_ one: Identifier<Site>, _ two: Identifier<Site>) -> Int64 {
        guard one != two, let minutes = calendar.travelMinutes(of: person, from: one, to: two) else { return 0 }
        return 60 * Int64(minutes + day.policy.bufferMinutes)
    }

    private func kept(in stretch: Range<Instant>) -> Int {
        need.booked.count { stretch.contains($0.period) }
    }

    private var minutes: [Range<Instant>] {
        stride(from: need.row.period.lowerBound.seconds, to: need.row.period.upperBound.seconds, by: 60).map {
            Instant(seconds: $0)..<Instant(seconds: $0 + 60)
        }
    }

    private func isAtWork(_ minute: Range<Instant>) -> Bool {
        calendar.windows(of: person, on: date).contains { $0.contains(minute) }
            && !calendar.absences(of: person, on: date).contains { $0.overlaps(minute) }
    }

    /// Whether the person is elsewhere at a minute, or on the way.
    private func isKept(_ minute: Range<Instant>, from fixed: (site: Identifier<Site>?, period: Range<Instant>)) -> Bool
    {
        guard let place = fixed.site, place != need.site.id else { return minute.overlaps(fixed.period) }
        func way(_ one: Identifier<Site>, _ two: Identifier<Site>) -> Int64 {
            let minutes = calendar.travelMinutes(of: person, from: one, to: two)
            return minutes.map { 60 * Int64($0 + day.policy.bufferMinutes) } ?? 1_000_000
        }
        return minute.upperBound.seconds > fixed.period.lowerBound.seconds - way(need.site.id, place)
            && minute.lowerBound.seconds < fixed.period.upperBound.seconds + way(place, need.site.id)
    }
}

extension Range<Instant> {
    fileprivate func widened(before: Int64, after: Int64) -> Range<Instant> {
        lowerBound.advanced(bySeconds: -before)..<upperBound.advanced(bySeconds: after)
    }
}

extension Presence {
    /// The same for other hours of its date.
    fileprivate func during(_ period: Range<Instant>) -> Presence {
        var stay = self
        stay.start = berlin.local(at: period.lowerBound).time
        let end = berlin.local(at: period.upperBound)
        stay.end = end.date == date ? end.time : .endOfDay
        return stay
    }
}

extension CoverCase {
    /// The published plan with other rows of a person on the date of a need, and without the need.
    func plan(without need: CoverNeed, with rows: [Presence]?, of person: CaseManager) -> Plan {
        let others = published.presences.filter {
            $0 != need.row.presence && (rows == nil || $0.caseManager != person.id || $0.date != need.row.date)
        }
        return Plan(days: published.days, presences: others + (rows ?? []))
    }
}
