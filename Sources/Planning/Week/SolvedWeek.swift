import Core

/// One week with its plan.
struct SolvedWeek: Sendable {
    let days: [DayProblem]
    let index: CountyIndex
    let solution: WeekSolver.Solution

    /// What was reached; `nil` for a week without days.
    var proof: WeekProof? {
        guard let first = days.first else { return nil }
        return WeekProof(
            week: first.date.isoWeek,
            requiredMinutes: days.flatMap(\.siteDays).flatMap(\.demands).reduce(0) { $0 + $1.need * $1.period.count },
            uncoveredMinutes: solution.uncoveredMinutes,
            uncoveredBound: solution.uncoveredBound,
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

extension CountyIndex {
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
