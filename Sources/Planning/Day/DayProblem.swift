import Core

/// All that matters for planning one date: what the sites need and what the people can do.
struct DayProblem {
    let date: LocalDate
    let siteDays: [SiteDay]
    /// People who are there at all, in the order of the instance.
    let personDays: [PersonDay]

    /// Lays out one date.
    ///
    /// - Parameters:
    ///   - date: The date.
    ///   - index: The county.
    ///   - earliest: By person, the first minute that the rest after the day before allows.
    init(_ date: LocalDate, in index: CountyIndex, earliest: [Int: Int] = [:]) {
        let calendar = index.calendar
        self.date = date
        var demands: [Int: [SiteDay.Demand]] = [:]
        for session in calendar.sessions(on: date) {
            guard let site = index.siteNumber[session.hours.site] else { continue }
            demands[site, default: []].append(SiteDay.Demand(session))
        }
        siteDays = demands.sorted { $0.key < $1.key }.map { SiteDay(site: $0.key, demands: $0.value) }
        let occurrences = calendar.occurrences(in: date...date)
        personDays = index.people.indices.compactMap { person in
            Self.personDay(of: person, on: date, in: index, occurrences: occurrences, earliest: earliest[person])
        }
    }

    private static func personDay(
        of person: Int,
        on date: LocalDate,
        in index: CountyIndex,
        occurrences: [EventOccurrence],
        earliest: Int?
    ) -> PersonDay? {
        let calendar = index.calendar
        let staff = index.people[person]
        guard staff.employment.contains(date), !calendar.isHoliday(date) else { return nil }
        let windows = calendar.windows(of: staff, on: date).map(\.wholeMinutes)
        guard !windows.isEmpty else { return nil }
        var attendances: [PersonDay.Attendance] = []
        var missed: [PersonDay.Attendance] = []
        for occurrence in occurrences where calendar.mustAttend(staff, occurrence) {
            let attendance = PersonDay.Attendance(
                event: occurrence.event.id,
                site: occurrence.event.site.flatMap { index.siteNumber[$0] },
                period: occurrence.period.wholeMinutes
            )
            let together = (attendances + [attendance]).sorted { $0.period.lowerBound < $1.period.lowerBound }
            if index.isLawful(together.map { Stay($0) }, of: person) {
                attendances = together
            } else {
                missed.append(attendance)
            }
        }
        let away = calendar.absences(of: staff, on: date).map(\.wholeMinutes)
        let taken = away + attendances.map(\.period)
        let free = windows.flatMap { $0.subtracting(taken) }.compactMap { piece in
            guard let earliest, piece.lowerBound < earliest else { return piece }
            return piece.upperBound > earliest ? earliest..<piece.upperBound : nil
        }
        return PersonDay(
            person: person,
            free: free.sorted { $0.lowerBound < $1.lowerBound },
            attendances: attendances,
            missed: missed
        )
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
