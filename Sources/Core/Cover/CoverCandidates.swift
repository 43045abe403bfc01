/// Who could cover, with the reason of everybody who could not (Vertretungsvorschlag).
///
/// An offer keeps every rule of the plan: the week with it breaks none that the week without it does not break.
public struct CoverCandidates: Sendable {
    public let calendar: InstanceCalendar
    let rows: [PlanRow]
    private let rowsOfEach: [Identifier<CaseManager>: [PlanRow]]
    private let booked: [Identifier<CaseManager>: [BookedTime]]
    private let policy: CoverPolicy

    /// Looks at a published plan.
    ///
    /// - Parameters:
    ///   - calendar: The county as it is now.
    ///   - published: The plan, over at least the weeks of the needs and a day on either side.
    ///   - booked: The appointments in these days, in no order.
    ///   - policy: What bodies have agreed about lending and taking in.
    public init(
        _ calendar: InstanceCalendar,
        published: Plan,
        booked: some Sequence<BookedTime>,
        policy: CoverPolicy
    ) {
        self.calendar = calendar
        self.policy = policy
        let records = published.presences.enumerated().map { PlanRecord(number: $0.offset + 2, $0.element) }
        rows = PlanReading(records, in: calendar).rows
        rowsOfEach = Dictionary(grouping: rows, by: \.caseManager.id)
        self.booked = Dictionary(grouping: booked, by: \.caseManager).mapValues { times in
            times.sorted { $0.period.lowerBound < $1.period.lowerBound }
        }
    }

    /// Everything that is at risk, in the order of the plan.
    public var sessionsAtRisk: [SessionAtRisk] {
        SessionAtRisk.all(among: rows, in: calendar)
    }

    /// What somebody else could hold, in the order of the plan.
    public var needs: [CoverNeed] {
        sessionsAtRisk.filter { $0.causes.allSatisfy(\.isOfThePerson) }.compactMap { session in
            session.row.site.map { CoverNeed(row: session.row, site: $0, booked: booked(in: session.row)) }
        }
    }

    /// Everybody but the one who cannot come, the best first and the excluded last.
    public func candidates(for need: CoverNeed) -> [CoverCandidate] {
        let week = CoverWeek(of: need, rows: rows, in: calendar)
        return calendar.instance.caseManagers.filter { $0.id != need.row.caseManager.id }
            .map { CoverCandidate(caseManager: $0, verdict: verdict(on: $0, for: need, in: week)) }
            .sorted { $0.precedes($1) }
    }

    private func verdict(
        on person: CaseManager,
        for need: CoverNeed,
        in week: CoverWeek
    ) -> CoverCandidate.Verdict {
        if let obstacle = obstacle(of: person, to: need) { return .excluded(obstacle) }
        let day = day(of: person, around: need, in: week)
        guard let part = bestPart(of: day, for: need) else {
            return .excluded(shortage(of: day, for: need))
        }
        let offered = offer(part, by: person, for: need, on: day, in: week)
        if let limit = offered.offer.policy.minutesPerWeek {
            let minutes = week.coverMinutes(of: person.id) + part.minutes
            if minutes > limit { return .excluded(.tooMuchCover(minutes: minutes, limit: limit)) }
        }
        if let violation = week.newViolation(with: offered.rows, of: person, instead: day.rows) {
            return .excluded(CoverObstacle(violation, at: need.site.id))
        }
        return .possible(offered.offer)
    }

    /// What stands against a person whatever the day holds.
    private func obstacle(of person: CaseManager, to need: CoverNeed) -> CoverObstacle? {
        let date = need.row.date
        guard person.employment.contains(date) else { return .notEmployed }
        let windows = calendar.windows(of: person, on: date).filter { $0.overlaps(need.row.period) }
        guard !windows.isEmpty else { return .noWorkday }
        let absences = calendar.absences(of: person, on: date)
        guard windows.contains(where: { !$0.clamped(to: need.row.period).subtracting(absences).isEmpty }) else {
            return .absent
        }
        guard calendar.coverMode(of: person.employer, at: need.site.id) != .none else {
            return .bodyMayNotStaff(person.employer)
        }
        let answer = policy.answer(lender: person.employer, site: need.site, on: date)
        if answer.lender == .deny { return .lenderDenies(person.employer) }
        if answer.host == .deny { return .hostDenies(need.site.hostBody) }
        // From where somebody else is that day there may be a way that there is not from home.
        let isElsewhere = rowsOfEach[person.id, default: []].contains {
            $0.date == date && $0.site != nil && $0.site?.id != need.site.id
        }
        guard isElsewhere || calendar.canReach(person, need.site.id) else { return .noConnection }
        return nil
    }

    private func day(of person: CaseManager, around need: CoverNeed, in week: CoverWeek) -> CoverDay {
        let date = need.row.date
        let rows = week.rows(of: person.id, on: date)
        let own = booked[person.id, default: []].map { Stay($0.period, at: $0.site) }
        let events = rows.filter { $0.presence.kind == .event }.map { Stay($0.period, at: $0.site?.id) }
        let absences = calendar.absences(of: person, on: date)
        return CoverDay(
            person: person,
            site: need.site,
            need: need.row.period,
            rows: rows,
            appointments: own,
            events: events,
            available: calendar.windows(of: person, on: date).flatMap { $0.subtracting(absences) },
            policy: policy,
            calendar: calendar
        )
    }

    /// The part of the need in which most appointments are kept; of equal ones the longest, then the first.
    private func bestPart(of day: CoverDay, for need: CoverNeed) -> Range<Instant>? {
        let worth = day.parts.filter { part in
            let kept = need.booked(within: part).count
            return kept > 0 || (need.booked.isEmpty && part.minutes >= policy.shortestStayMinutes)
        }
        return worth.enumerated().max { one, two in
            let (first, second) = (one.element, two.element)
            return (need.booked(within: first).count, first.minutes, -one.offset)
                < (need.booked(within: second).count, second.minutes, -two.offset)
        }?.element
    }

    /// Why no part of the need is worth coming for: clients, where without them there would be one.
    private func shortage(of day: CoverDay, for need: CoverNeed) -> CoverObstacle {
        guard bestPart(of: day.withoutAppointments, for: need) != nil else {
            return .tooLittleTime(minutes: day.parts.map(\.minutes).max() ?? 0)
        }
        return .ownAppointments(count: booked[day.person.id, default: []].count { day.isOnDate($0.period) })
    }

    private func offer(
        _ part: Range<Instant>,
        by person: CaseManager,
        for need: CoverNeed,
        on day: CoverDay,
        in week: CoverWeek
    ) -> (offer: CoverCandidate.Offer, rows: [PlanRow]) {
        let stay = need.row.cut(to: part, by: person, zone: calendar.zone)
        let others = day.rows(beside: part)
        let rows = others + [stay]
        let before = StaffDay(person, on: need.row.date, rows: day.rows, in: calendar)
        let after = StaffDay(person, on: need.row.date, rows: rows, in: calendar)
        let published = rowsOfEach[person.id, default: []]
        let atSite = published.filter { $0.site?.id == need.site.id }
        let cover = published.filter { $0.presence.kind == .cover }
        let share = max(person.fullTimeEquivalent.approximate, 0.01)
        let offer = CoverCandidate.Offer(
            presence: stay.presence,
            period: part,
            kept: need.booked(within: part),
            day: Plan(days: need.row.date...need.row.date, presences: after.rows.map(\.presence)).presences,
            givenUpMinutes: day.rows.consultationMinutes - others.consultationMinutes,
            extraTravelMinutes: after.work.tourMinutes - before.work.tourMinutes,
            familiarDays: Set(atSite.map(\.date)).count,
            burdenMinutes: Int(Double(cover.map(\.period).minutes) / share),
            policy: policy.answer(lender: person.employer, site: need.site, on: need.row.date)
        )
        return (offer, rows)
    }

    private func booked(in row: PlanRow) -> [BookedTime] {
        booked[row.caseManager.id, default: []].filter { time in
            time.site.map { $0 == row.site?.id } ?? true && row.period.overlaps(time.period)
        }
    }
}

extension CoverNeed {
    fileprivate func booked(within part: Range<Instant>) -> [BookedTime] {
        booked.filter { part.lowerBound <= $0.period.lowerBound && $0.period.upperBound <= part.upperBound }
    }
}

extension CoverDay {
    fileprivate func isOnDate(_ period: Range<Instant>) -> Bool {
        calendar.zone.local(at: period.lowerBound).date == calendar.zone.local(at: need.lowerBound).date
    }
}

extension PlanRow {
    /// A stay of somebody else for a part of this one's time, as cover.
    fileprivate func cut(to part: Range<Instant>, by person: CaseManager, zone: Zone) -> PlanRow {
        var presence = cut(to: part, zone: zone).presence
        presence.caseManager = person.id
        presence.kind = .cover
        return PlanRow(number: nil, presence: presence, period: part, caseManager: person, site: site)
    }
}

extension [PlanRow] {
    fileprivate var consultationMinutes: Int {
        lazy.filter(\.presence.kind.isConsultation).map(\.period).minutes
    }
}

extension CoverObstacle {
    /// What a rule that an offer would break means for the one who asks.
    ///
    /// A language or skill that another site is left without is not one that the person lacks.
    fileprivate init(_ violation: Violation, at site: Identifier<Site>) {
        self =
            switch violation.finding {
            case .languageMissing(let language, _) where violation.site == site: .lacksLanguage(language)
            case .skillMissing(let skill, _) where violation.site == site: .lacksSkill(skill)
            case .tooMuchCover(let minutes, let limit): .tooMuchCover(minutes: minutes, limit: limit)
            case .tooMuchWork: .dayTooLong
            case .breaksTooShort, .stretchTooLong: .breaksTooShort
            case .restTooShort: .restTooShort
            case .noConnection, .outOfReach: .noConnection
            default: .rule(violation.code)
            }
    }
}
