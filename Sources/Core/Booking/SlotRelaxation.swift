/// One wish that a search for free times could do without.
public enum SlotRelaxation: Hashable, Sendable, CaseIterable {
    case days
    case sites
    case caseManagers
    case interpreter
    case language
    case skill
    case weekdays
    case hours
    case stepFree
    case wayMinutes
    case channel

    /// A query without the wish; `nil` where it does not have it.
    public func relaxed(_ query: SlotQuery, through lastDay: LocalDate) -> SlotQuery? {
        var relaxed = query
        switch self {
        case .days: relaxed.days = query.days.lowerBound...max(query.days.upperBound, lastDay)
        case .sites: relaxed.sites = nil
        case .caseManagers: relaxed.caseManagers = nil
        case .interpreter: relaxed.mayBeInterpreted = query.language != nil
        case .language: relaxed.language = nil
        case .skill: relaxed.skill = nil
        case .weekdays: relaxed.weekdays = Set(Weekday.allCases)
        case .hours: relaxed.hours = .midnight ... .endOfDay
        case .stepFree: relaxed.mustBeStepFree = false
        case .channel: relaxed.channel = .phone
        case .wayMinutes: relaxed.way?.withinMinutes = nil
        }
        return relaxed == query ? nil : relaxed
    }
}

extension FreeTimes {
    /// What would be free first, were one wish given up: the answer to a search that finds nothing.
    ///
    /// - Parameters:
    ///   - query: A query that nothing meets.
    ///   - lastDay: Until when later days are looked at, as far as they are known here.
    /// - Returns: For each wish whose absence helps, the first time that would be free.
    public func relaxations(of query: SlotQuery, through lastDay: LocalDate) -> [(wish: SlotRelaxation, slot: Slot)] {
        SlotRelaxation.allCases.compactMap { wish in
            wish.relaxed(query, through: lastDay).flatMap { slots(matching: $0, limit: 1).first }.map { (wish, $0) }
        }
    }
}
