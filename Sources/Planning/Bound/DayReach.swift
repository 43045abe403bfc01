import Core

/// When one person can be at each site of a date at all.
///
/// Where no way leads from home straight to a site, the person has to be at another one before, and that is not
/// before something is open or takes place there. The same holds, the other way round, for the way home.
struct DayReach {
    /// By site, the first minute at which the person can arrive.
    private var arrivals: [Int: Int] = [:]
    /// By site, the last minute at which the person has to leave.
    private var departures: [Int: Int] = [:]

    /// What a person can do at a site on the way to another one.
    private struct Stop {
        let site: Int
        let period: Range<Int>
        /// Whether the person stays from the start to the end; else a minute is enough.
        let isWhole: Bool

        /// When the person can go on.
        func departure(arriving minute: Int) -> Int? {
            if isWhole { return minute <= period.lowerBound ? period.upperBound : nil }
            return minute < period.upperBound ? max(minute, period.lowerBound) + 1 : nil
        }

        /// When the person has to be there.
        func arrival(departing minute: Int) -> Int? {
            if isWhole { return minute >= period.upperBound ? period.lowerBound : nil }
            return minute > period.lowerBound ? min(minute, period.upperBound) - 1 : nil
        }
    }

    /// The reach of one person.
    ///
    /// - Parameters:
    ///   - personDay: The person's date.
    ///   - day: The date.
    ///   - index: The county.
    init(of personDay: PersonDay, on day: DayProblem, in index: CountyIndex) {
        let person = personDay.person
        guard let home = index.homeSite(of: person) else { return }
        for site in index.sites.indices {
            if index.travelMinutes(of: person, from: home, to: site) != nil { arrivals[site] = .min }
            if index.travelMinutes(of: person, from: site, to: home) != nil { departures[site] = .max }
        }
        guard arrivals.count < index.sites.count || departures.count < index.sites.count else { return }
        let stops = Self.stops(of: personDay, on: day, in: index)
        // Going on by way of a stop never makes anything earlier than it is by the best way, so this comes to an end.
        var isSettled = false
        while !isSettled {
            isSettled = true
            for stop in stops {
                let onward = arrivals[stop.site].flatMap { stop.departure(arriving: $0) }
                let before = departures[stop.site].flatMap { stop.arrival(departing: $0) }
                for site in index.sites.indices where site != stop.site {
                    if let onward, let minutes = index.travelMinutes(of: person, from: stop.site, to: site),
                        onward + minutes < arrivals[site] ?? .max
                    {
                        arrivals[site] = onward + minutes
                        isSettled = false
                    }
                    if let before, let minutes = index.travelMinutes(of: person, from: site, to: stop.site),
                        before - minutes > departures[site] ?? .min
                    {
                        departures[site] = before - minutes
                        isSettled = false
                    }
                }
            }
        }
    }

    /// The time between the first arrival at a site and the last departure; `nil` where there is none.
    func period(at site: Int) -> Range<Int>? {
        guard let arrival = arrivals[site], let departure = departures[site], arrival < departure else { return nil }
        return arrival..<departure
    }

    /// What the person can do on the date, at whatever site.
    private static func stops(of personDay: PersonDay, on day: DayProblem, in index: CountyIndex) -> [Stop] {
        let consultations = day.siteDays.filter { index.mode[personDay.person][$0.site] != .none }.flatMap { siteDay in
            siteDay.intervals(cutAt: []).filter { index.canServe($0, person: personDay.person) }.flatMap { interval in
                personDay.free.map { Stop(site: siteDay.site, period: $0.clamped(to: interval.period), isWhole: false) }
            }
        }
        let events = personDay.attendances.compactMap { attendance in
            attendance.site.map { Stop(site: $0, period: attendance.period, isWhole: true) }
        }
        return consultations.filter { !$0.period.isEmpty } + events
    }
}
