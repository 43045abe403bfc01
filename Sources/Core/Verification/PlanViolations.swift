extension LaidOutPlan {
    /// Every way in which the plan breaks a hard rule.
    func violations(in calendar: InstanceCalendar, events: EventMode) -> [Violation] {
        rows.flatMap { violations(of: $0, in: calendar) }
            + staffDays.flatMap { violations(of: $0, under: calendar.limits(of: $0.caseManager, on: $0.date)) }
            + violationsAcrossDays(in: calendar)
            + violationsAtEvents(in: calendar, mode: events)
            + siteDays.flatMap { LanguageRule.violations(of: $0) + SkillRule.violations(of: $0) }
    }

    private func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        PeriodRule.violations(of: row, in: days)
            + PatternRule.violations(of: row, in: calendar)
            + ValidityRule.violations(of: row, in: calendar)
            + LeaveRule.violations(of: row, in: calendar)
            + HolidayRule.violations(of: row, in: calendar)
            + ClosureRule.violations(of: row, in: calendar)
            + RequirementRule.violations(of: row, in: calendar)
            + EmployerRule.violations(of: row, in: calendar)
    }

    private func violations(of day: StaffDay, under limits: WorkingTimeLimits) -> [Violation] {
        OverlapRule.violations(of: day)
            + TravelRule.violations(of: day)
            + ConnectionRule.violations(of: day)
            + ReachRule.violations(of: day)
            + DayMaximumRule.violations(of: day, under: limits)
            + BreakRule.violations(of: day, under: limits)
            + StretchRule.violations(of: day, under: limits)
    }

    private func violationsAcrossDays(in calendar: InstanceCalendar) -> [Violation] {
        let daysOfEach = Dictionary(grouping: staffDays, by: \.caseManager.id)
        return calendar.instance.caseManagers.flatMap { person in
            let days = daysOfEach[person.id, default: []]
            let limit = calendar.body(person.employer)?.maxCoverMinutesPerWeek
            return RestRule.violations(of: days, in: calendar)
                + CoverLimitRule.violations(of: days.flatMap(\.rows), by: person, limit: limit)
        }
    }

    private func violationsAtEvents(in calendar: InstanceCalendar, mode: EventMode) -> [Violation] {
        let asked = mode == .explicit ? occurrences : []
        return asked.flatMap { AttendanceRule.violations(of: $0, attendance: attendance, in: calendar) }
            + OccurrenceRule.violations(of: occurrences, attendance: attendance, in: days)
    }
}
