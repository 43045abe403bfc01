import Core

/// One week with its plan.
struct SolvedWeek: Sendable {
    let days: [DayProblem]
    let solution: WeekSolver.Solution

    /// Solves the days of one week.
    ///
    /// - Parameters:
    ///   - dates: The dates, in order.
    ///   - index: The county.
    ///   - regulars: Who usually holds which hours.
    ///   - options: What the coordinator chose.
    ///   - earliest: By person, the first minute that the rest after the week before allows.
    /// - Throws: ``SolverError`` where the solver does not answer.
    init(
        _ dates: [LocalDate],
        in index: CountyIndex,
        regulars: Regulars,
        options: PlanningOptions,
        earliest: [Int: Int] = [:]
    ) throws(SolverError) {
        days = dates.enumerated().map { number, date in
            DayProblem(date, in: index, earliest: number == 0 ? earliest : [:])
        }
        solution = try WeekSolver(index: index, days: days, regulars: regulars, options: options).solve()
    }

    /// What was reached; `nil` for a week without days.
    var proof: WeekProof? {
        guard let first = days.first else { return nil }
        return WeekProof(
            week: first.date.isoWeek,
            requiredMinutes: days.flatMap(\.siteDays).flatMap(\.demands).reduce(0) { $0 + $1.need * $1.period.count },
            uncoveredMinutes: solution.uncovered.reduce(0, +),
            uncoveredBound: solution.bounds.reduce(0, +),
            isBestOnCutPoints: solution.isBestOnCutPoints,
            tiers: solution.tiers
        )
    }

    /// The rows of the plan: consultation as chosen, and the events people attend.
    func presences(in index: CountyIndex) -> [Presence] {
        let consultations = solution.patterns.flatMap { number, pattern in
            pattern.parts.map { part in
                let site = days[number].siteDays[part.siteDay].site
                return index.presence(
                    of: pattern.person,
                    at: site,
                    on: days[number].date,
                    during: part.period,
                    kind: index.mode[pattern.person][site] == .cover ? .cover : .onSite
                )
            }
        }
        let events = days.flatMap { day in
            day.personDays.flatMap { personDay in
                personDay.attendances.map { attendance in
                    index.presence(
                        of: personDay.person,
                        at: attendance.site,
                        on: day.date,
                        during: attendance.period,
                        kind: .event
                    )
                }
            }
        }
        return consultations + events
    }

    func missedEvents(in index: CountyIndex) -> [MissedEvent] {
        days.flatMap { day in
            day.personDays.flatMap { personDay in
                personDay.missed.map {
                    MissedEvent(date: day.date, caseManager: index.people[personDay.person].id, event: $0.event)
                }
            }
        }
    }
}

/// Rest over the turn of a week.
extension SolvedWeek {
    /// Whether somebody starts the first day before the rest after the week before is over.
    func breaksRest(_ earliest: [Int: Int]) -> Bool {
        solution.patterns.contains { number, pattern in
            guard number == 0, let start = pattern.parts.first?.period.lowerBound else { return false }
            return start < earliest[pattern.person] ?? .min
        }
    }
}

extension CountyIndex {
    /// By person, the first minute on the day after a week's last one that leaves the rest of the law.
    func earliestStarts(after week: SolvedWeek) -> [Int: Int] {
        guard let number = week.days.indices.last else { return [:] }
        let ends = week.solution.patterns.filter { $0.day == number }.compactMap { entry in
            entry.pattern.parts.last.map { (entry.pattern.person, $0.period.upperBound) }
        }
        let rest = calendar.instance.limits.rest
        return Dictionary(ends.map { ($0.0, $0.1 + rest) }, uniquingKeysWith: max)
    }

    /// A row of a plan.
    fileprivate func presence(
        of person: Int,
        at site: Int?,
        on date: LocalDate,
        during period: Range<Int>,
        kind: Presence.Kind
    ) -> Presence {
        let start = calendar.zone.local(at: Instant(seconds: Int64(period.lowerBound) * 60))
        let end = calendar.zone.local(at: Instant(seconds: Int64(period.upperBound) * 60))
        return Presence(
            date: date,
            site: site.map { sites[$0].id },
            start: start.time,
            end: end.date == date ? end.time : .endOfDay,
            caseManager: people[person].id,
            kind: kind
        )
    }
}
