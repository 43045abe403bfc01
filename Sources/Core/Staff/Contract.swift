/// One version of what somebody's contract says (Vertragsstand); another one begins where anything of it changes.
public struct Contract: Hashable, Sendable {
    public var caseManager: Identifier<CaseManager>
    /// How long somebody works in a week; `nil` where whoever asks is not to know.
    public var weeklyMinutes: Int?
    /// In the order of the week.
    public var workingDays: [Weekday]
    public var ruleSet: Identifier<RuleSet>
    public var valid: Validity

    public init(
        caseManager: Identifier<CaseManager>,
        weeklyMinutes: Int?,
        workingDays: [Weekday],
        ruleSet: Identifier<RuleSet>,
        valid: Validity
    ) {
        self.caseManager = caseManager
        self.weeklyMinutes = weeklyMinutes
        self.workingDays = workingDays
        self.ruleSet = ruleSet
        self.valid = valid
    }

    /// The share of a full post: 29.25 of 39 hours are exactly 0.75.
    ///
    /// - Parameter fullTimeMinutes: The minutes of a full post in one week.
    /// - Returns: The share; `nil` where the hours are not to be known.
    public func share(ofFullTime fullTimeMinutes: Int) -> Fraction? {
        weeklyMinutes.map { Fraction(Int64($0), over: Int64(fullTimeMinutes)) }
    }

    /// The work of an ordinary day, rounded up to a minute; `nil` where the hours are not to be known.
    public var dailyMinutes: Int? {
        guard let weeklyMinutes, !workingDays.isEmpty else { return nil }
        return (weeklyMinutes + workingDays.count - 1) / workingDays.count
    }

    /// How many days a week the contract has, for the reckoning of leave.
    public var leaveDays: WorkingDays {
        WorkingDays(perWeek: Fraction(Int64(workingDays.count)), valid: valid)
    }

    /// Those of somebody's assignments that lie on days which this version no longer has.
    ///
    /// - Parameter presences: Assignments of anybody.
    /// - Returns: The ones of this person on days of this version on which they do not work, earliest first.
    public func unworked(_ presences: some Sequence<Presence>) -> [Presence] {
        presences.filter { presence in
            presence.caseManager == caseManager && valid.contains(presence.date)
                && !workingDays.contains(presence.date.weekday)
        }.sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    }
}
