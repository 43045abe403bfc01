import Core

/// All that matters for planning one date: what the sites need and what the people can do.
struct DayProblem {
    let date: LocalDate
    let siteDays: [SiteDay]
    /// People who are there at all, in the order of the instance.
    let personDays: [PersonDay]
    /// What is published and booked; `nil` for a day that is planned afresh.
    let standing: Commitments.OnDate?

    /// Lays out one date.
    ///
    /// - Parameters:
    ///   - date: The date.
    ///   - index: The county.
    ///   - attendances: Who attends which events.
    ///   - standing: What is published and booked on the date; `nil` where it is planned afresh.
    ///   - rested: By person, the time that the rest before and after other days allows; all of it where it is not named.
    init(
        _ date: LocalDate,
        in index: CountyIndex,
        attendances: Attendances,
        standing: Commitments.OnDate? = nil,
        rested: [Int: Range<Int>] = [:]
    ) {
        let calendar = index.calendar
        self.date = date
        self.standing = standing
        var demands: [Int: [SiteDay.Demand]] = [:]
        for session in calendar.sessions(on: date) {
            guard let site = index.siteNumber[session.hours.site] else { continue }
            demands[site, default: []].append(SiteDay.Demand(session))
        }
        siteDays = demands.sorted { $0.key < $1.key }.map { SiteDay(site: $0.key, demands: $0.value) }
        guard !calendar.isHoliday(date) else {
            personDays = []
            return
        }
        personDays = index.people.indices.compactMap { person in
            let attended = attendances.attended(by: person, on: date)
            let staff = index.people[person]
            let windows = calendar.windows(of: staff, on: date).map(\.wholeMinutes)
            guard staff.employment.contains(date), !windows.isEmpty else { return nil }
            let taken = calendar.absences(of: staff, on: date).map(\.wholeMinutes) + attended.map(\.period)
            let free = windows.flatMap { $0.subtracting(taken) }.map {
                $0.clamped(to: attendances.rested(person, on: date)).clamped(to: rested[person] ?? .min ..< .max)
            }
            return PersonDay(
                person: person,
                free: free.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound },
                attendances: attended,
                missed: attendances.missed(by: person, on: date)
            )
        }
    }
}

extension DayProblem {
    /// How many people at most are published at a site at one time of a period.
    func published(at siteDay: Int, during period: Range<Int>) -> Int {
        let there = (standing?.stays ?? [:]).values.joined().filter {
            $0.site == siteDays[siteDay].site && $0.period.overlaps(period)
        }.map(\.period)
        return there.map { one in
            there.count { $0.contains(Swift.max(one.lowerBound, period.lowerBound)) }
        }.max() ?? 0
    }
}

extension SiteDay.Demand {
    fileprivate init(_ session: Session) {
        self.init(
            hours: session.hours.id,
            period: session.period.wholeMinutes,
            need: session.hours.staffNeeded,
            hard: session.hours.hardLanguages.map(Qualification.language)
                + session.hours.hardSkills.map(Qualification.skill),
            wished: session.hours.wishedLanguages
        )
    }
}

extension Range<Instant> {
    /// The period in minutes since the epoch; all of a plan's edges lie on whole minutes.
    var wholeMinutes: Range<Int> {
        Int(lowerBound.seconds / 60)..<Int(upperBound.seconds / 60)
    }
}
