/// The hard rules of a plan, by the code under which a violation is reported.
public enum RuleCode: String, CaseIterable, Hashable, Sendable {
    // What is written
    case form = "FORM"
    case unknownIdentifier = "UNKNOWN_ID"
    case week = "WEEK"
    case duplicate = "DUPLICATE"
    case period = "PERIOD"
    case skippedTime = "DST_GAP"

    // Who may be where
    case overlap = "OVERLAP"
    case travel = "TRAVEL"
    case noConnection = "TRAVEL_NO_CONNECTION"
    case reach = "REACH"
    case pattern = "PATTERN"
    case validity = "VALIDITY"
    case leave = "LEAVE"
    case holiday = "HOLIDAY"
    case closure = "CLOSURE"
    case noRequirement = "NO_REQUIREMENT"
    case employer = "EMPLOYER"
    case coverLimit = "COVER_LIMIT"

    // What a session needs
    case language = "LANGUAGE"
    case skill = "SKILL"

    // Working time
    case dayMaximum = "DAY_MAX"
    case breaks = "BREAK"
    case stretch = "STRETCH"
    case rest = "REST"

    // Team events
    case eventMissed = "EVENT_MISSED"
    case eventUnknown = "EVENT_UNKNOWN"
}

extension RuleCode: Comparable {
    /// The order in which the rules are told, which is that of their cases.
    public static func < (lhs: RuleCode, rhs: RuleCode) -> Bool {
        lhs.position < rhs.position
    }

    private var position: Int {
        Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex
    }
}
