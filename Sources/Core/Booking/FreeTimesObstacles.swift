extension FreeTimes {
    /// Why a talk with somebody cannot begin at an instant.
    ///
    /// - Parameters:
    ///   - start: When it is to begin.
    ///   - caseManager: With whom.
    ///   - site: Where; wherever the plan has the person then, where `nil`.
    ///   - query: The kind and length of the talk, and what else it must be like; its days, weekdays and hours are not
    ///     asked.
    /// - Returns: The first reason; `nil` where it can be booked.
    public func obstacle(
        at start: Instant,
        with caseManager: Identifier<CaseManager>,
        site: Identifier<Site>?,
        to query: SlotQuery
    ) -> Obstacle? {
        let talk = query.talk(from: start)
        let local = calendar.zone.local(at: start)
        let stays = hours.stays(of: caseManager, on: local.date)
        let there = stays.filter { stay in site.map { stay.site == $0 } ?? true }
        let stay = there.first { $0.period.contains(talk) } ?? there.first
        if let reason = obstacle(on: local.date, of: caseManager, at: stay?.site ?? site, to: query) { return reason }
        guard let stay else { return stays.isEmpty ? .noHours : .atOtherSites(stays.map(\.site)) }
        guard stay.period.contains(talk) else {
            return timing(of: talk, at: stay.site, to: query) ?? .outsideHours(there.map(\.period))
        }
        if let reason = obstacle(in: stay, during: talk, to: query) { return reason }
        guard case .impossible(let reason) = interpreting(during: talk, with: caseManager, to: query) else {
            return nil
        }
        return reason
    }

    /// What stands against a whole date, whatever the time.
    func obstacle(
        on date: LocalDate,
        of caseManager: Identifier<CaseManager>,
        at site: Identifier<Site>?,
        to query: SlotQuery
    ) -> Obstacle? {
        let today = calendar.zone.local(at: now).date
        guard date >= today else { return .past }
        let last = policy.lastDate(for: query.kind, askedOn: today)
        guard date <= last else { return .beyondHorizon(last: last) }
        if let obstacle = calendar.obstacle(on: date, with: caseManager, at: site) { return obstacle }
        guard let person = calendar.caseManager(caseManager) else { return .notEmployed }
        if let sites = query.sites, let site, !sites.contains(site) { return .atOtherSites([site]) }
        if let people = query.caseManagers, !people.contains(caseManager) { return .noHours }
        if let language = query.language, !query.mayBeInterpreted, !person.languages.contains(language) {
            return .doesNotSpeak(language)
        }
        if let skill = query.skill, !person.skills.contains(skill) { return .lacks(skill) }
        guard query.kind.channels.contains(query.channel) else { return .notByChannel(query.channel) }
        guard let site, query.channel.needsRoom else { return nil }
        if query.mustBeStepFree, !(calendar.site(site)?.isStepFree ?? false) { return .isNotStepFree }
        guard let way = query.way else { return nil }
        guard let minutes = wayMinutes(way, to: site) else { return .noConnection }
        guard minutes <= way.withinMinutes ?? .max else { return .tooFar(minutes: minutes) }
        return nil
    }

    /// What stands against a talk in somebody's stay at a site.
    func obstacle(in stay: BookingHours.Stay, during talk: Range<Instant>, to query: SlotQuery) -> Obstacle? {
        if let reason = timing(of: talk, at: stay.site, to: query) { return reason }
        if let person = calendar.caseManager(stay.caseManager),
            calendar.absences(of: person, on: stay.date).contains(where: talk.overlaps)
        {
            return .absent
        }
        guard stay.period.contains(talk) else { return .outsideHours([stay.period]) }
        let occupied = query.kind.occupied(by: talk)
        if let other = taken(.caseManager(stay.caseManager), during: occupied) {
            return other.heldUntil.map { .held(until: $0) } ?? .taken(other.period)
        }
        if let reason = reserve(in: stay, against: occupied, to: query) { return reason }
        guard query.channel.needsRoom else { return nil }
        guard freeRooms(at: stay.site, during: occupied).contains(where: { _ in true }) else { return .noRoom }
        guard query.mustBeStepFree else { return nil }
        let rooms = freeRooms(at: stay.site, during: occupied, stepFree: true)
        return rooms.contains { _ in true } ? nil : .noStepFreeRoom
    }

    /// Minutes of a client's way to a site; `nil` where no connection leads there and back.
    func wayMinutes(_ way: SlotQuery.Way, to site: Identifier<Site>) -> Int? {
        let matrix = calendar.matrices[way.transport]
        guard let there = matrix?.minutes(from: way.from, to: site),
            matrix?.minutes(from: site, to: way.from) != nil
        else { return nil }
        return there
    }

    /// What of a resource is taken in a period, the earliest of it.
    func taken(_ resource: Occupancy.Resource, during period: Range<Instant>) -> Occupancy? {
        guard let all = taken[resource] else { return nil }
        // They follow one another, so that their ends are in order as well.
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].period.upperBound <= period.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < all.count, all[low].period.overlaps(period) else { return nil }
        return all[low]
    }

    private func timing(of talk: Range<Instant>, at site: Identifier<Site>, to query: SlotQuery) -> Obstacle? {
        guard now <= talk.lowerBound else { return .past }
        guard !query.isWalkIn else { return nil }
        let first = now.advanced(bySeconds: Int64(policy.noticeMinutes) * 60)
        guard first <= talk.lowerBound else { return .tooSoon(first: first) }
        let grid = policy.at(site).gridMinutes
        let minute = calendar.zone.local(at: talk.lowerBound).time.minute % 60
        guard minute.isMultiple(of: grid), talk.lowerBound.seconds.isMultiple(of: 60) else {
            return .offGrid(minutes: grid)
        }
        return nil
    }
}

extension Range<Instant> {
    /// Whether another period lies in this one from its start to its end.
    fileprivate func contains(_ other: Range<Instant>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
