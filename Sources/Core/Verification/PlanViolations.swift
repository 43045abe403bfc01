extension LaidOutPlan {
    /// Every way in which the plan breaks a hard rule.
    func violations(in calendar: InstanceCalendar, events: EventMode) -> [Violation] {
        rows.flatMap { $0.violations(within: days, in: calendar) }
            + staffDays.flatMap { $0.violations(in: calendar) }
            + violationsAcrossDays(in: calendar)
            + violationsAtEvents(in: calendar, mode: events)
            + siteDays.flatMap { LanguageRule.violations(of: $0) + SkillRule.violations(of: $0) }
    }

    private func violationsAcrossDays(in calendar: InstanceCalendar) -> [Violation] {
        let daysOfEach = Dictionary(grouping: staffDays, by: \.caseManager.id)
        return calendar.instance.caseManagers.flatMap { person in
            daysOfEach[person.id, default: []].violations(by: person, in: calendar)
        }
    }

    private func violationsAtEvents(in calendar: InstanceCalendar, mode: EventMode) -> [Violation] {
        let asked = mode == .explicit ? occurrences : []
        return asked.flatMap { AttendanceRule.violations(of: $0, attendance: attendance, in: calendar) }
            + OccurrenceRule.violations(of: occurrences, attendance: attendance, in: days)
    }
}

extension PlanRow {
    /// What the row breaks by itself.
    func violations(within days: ClosedRange<LocalDate>, in calendar: InstanceCalendar) -> [Violation] {
        PeriodRule.violations(of: self, in: days)
            + PatternRule.violations(of: self, in: calendar)
            + ValidityRule.violations(of: self, in: calendar)
            + LeaveRule.violations(of: self, in: calendar)
            + HolidayRule.violations(of: self, in: calendar)
            + ClosureRule.violations(of: self, in: calendar)
            + RequirementRule.violations(of: self, in: calendar)
            + EmployerRule.violations(of: self, in: calendar)
    }
}

extension StaffDay {
    /// What the rows of the day break together, by the limits that hold for the person on it.
    func violations(in calendar: InstanceCalendar) -> [Violation] {
        let limits = calendar.limits(of: caseManager, on: date)
        return OverlapRule.violations(of: self)
            + TravelRule.violations(of: self)
            + ConnectionRule.violations(of: self)
            + ReachRule.violations(of: self)
            + DayMaximumRule.violations(of: self, under: limits)
            + BreakRule.violations(of: self, under: limits)
            + StretchRule.violations(of: self, under: limits)
    }
}

extension [StaffDay] {
    /// What the days of one person, by date, break together.
    func violations(by person: CaseManager, in calendar: InstanceCalendar) -> [Violation] {
        let limit = calendar.body(person.employer)?.maxCoverMinutesPerWeek
        return RestRule.violations(of: self, in: calendar)
            + CoverLimitRule.violations(of: flatMap(\.rows), by: person, limit: limit)
    }
}
