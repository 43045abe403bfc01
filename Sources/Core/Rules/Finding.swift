/// What exactly is wrong, with the values that say so.
public enum Finding: Error, Hashable {
    case fieldCount(Int)
    case unreadableDate(String)
    case unreadableTime(String)
    case unknownKind(String)
    case endNotAfterStart(start: TimeOfDay, end: TimeOfDay)
    case unknownCaseManager
    case unknownSite
    /// A row other than an online event without a site.
    case missingSite
    case wrongWeek(written: String, actual: ISOWeek)
    case duplicate(of: Int)
    case outsidePeriod(ClosedRange<LocalDate>)
    case skippedTime(SkippedTime)

    case overlap(record: Int?)
    case travelTooShort(from: Identifier<Site>, to: Identifier<Site>, neededMinutes: Int, availableMinutes: Int)
    case noConnection(from: Identifier<Site>, to: Identifier<Site>)
    case outOfReach(from: Identifier<Site>, to: Identifier<Site>)
    case outsidePattern
    case notEmployed
    case siteNotActive
    case onLeave(Identifier<Leave>)
    case publicHoliday(PublicHoliday)
    case siteClosed(Closure)
    case employerClosed(Closure)
    case outsideRequiredHours(minutes: Int)
    case bodyMayNotStaff(Identifier<EmployingBody>)
    case bodyMayOnlyCover(Identifier<EmployingBody>)
    case tooMuchCover(minutes: Int, limit: Int)

    case languageMissing(SpokenLanguage, minutes: Int)
    case skillMissing(Skill, minutes: Int)

    case tooMuchWork(minutes: Int, limit: Int)
    case breaksTooShort(workMinutes: Int, breakMinutes: Int, needed: Int)
    case stretchTooLong(minutes: Int, limit: Int)
    case restTooShort(minutes: Int, since: LocalDate, needed: Int)

    case eventMissed(Identifier<TeamEvent>, Range<Instant>)
    case noSuchOccurrence

    /// The rule that is broken.
    public var code: RuleCode {
        switch self {
        case .fieldCount, .unreadableDate, .unreadableTime, .unknownKind, .endNotAfterStart: .form
        case .unknownCaseManager, .unknownSite, .missingSite: .unknownIdentifier
        case .wrongWeek: .week
        case .duplicate: .duplicate
        case .outsidePeriod: .period
        case .skippedTime: .skippedTime
        case .overlap: .overlap
        case .travelTooShort: .travel
        case .noConnection: .noConnection
        case .outOfReach: .reach
        case .outsidePattern: .pattern
        case .notEmployed, .siteNotActive: .validity
        case .onLeave: .leave
        case .publicHoliday: .holiday
        case .siteClosed, .employerClosed: .closure
        case .outsideRequiredHours: .noRequirement
        case .bodyMayNotStaff, .bodyMayOnlyCover: .employer
        case .tooMuchCover: .coverLimit
        case .languageMissing: .language
        case .skillMissing: .skill
        case .tooMuchWork: .dayMaximum
        case .breaksTooShort: .breaks
        case .stretchTooLong: .stretch
        case .restTooShort: .rest
        case .eventMissed: .eventMissed
        case .noSuchOccurrence: .eventUnknown
        }
    }
}
