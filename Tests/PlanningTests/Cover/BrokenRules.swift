import Core

/// The rules that a plan breaks, each with how much it is broken by where it has a measure.
struct BrokenRules {
    private struct Place: Hashable {
        let code: RuleCode
        let detail: String
        let time: Violation.Time?
        let caseManager: Identifier<CaseManager>?
        let site: Identifier<Site>?
    }

    private let extents: [Place: Int]

    init(_ plan: Plan, in calendar: InstanceCalendar) {
        extents = PlanVerification(plan, in: calendar).violations.reduce(into: [:]) { extents, violation in
            let (detail, extent) = violation.finding.measured
            let place = Place(
                code: violation.code,
                detail: detail,
                time: violation.time,
                caseManager: violation.caseManager,
                site: violation.site
            )
            extents[place] = max(extents[place] ?? 0, extent)
        }
    }

    /// Those that are not broken in other plans, or less.
    func beyond(_ others: BrokenRules) -> [String] {
        extents.filter { place, extent in others.extents[place].map { $0 < extent } ?? true }
            .map { "\($0.key.code) \($0.key.detail) \($0.value)" }.sorted()
    }

    /// The codes of those that are not broken in other plans, or less.
    func codes(beyond others: BrokenRules) -> Set<RuleCode> {
        Set(extents.filter { place, extent in others.extents[place].map { $0 < extent } ?? true }.keys.map(\.code))
    }
}

extension Finding {
    /// What is broken, and by how much.
    fileprivate var measured: (String, Int) {
        switch self {
        case .languageMissing(let language, let minutes): (language.code, minutes)
        case .skillMissing(let skill, let minutes): (skill.code, minutes)
        case .tooMuchCover(let minutes, _), .tooMuchWork(let minutes, _), .stretchTooLong(let minutes, _): ("", minutes)
        case .breaksTooShort(_, let minutes, let needed): ("", needed - minutes)
        case .restTooShort(let minutes, _, let needed): ("", needed - minutes)
        case .overlap: ("", 1)
        default: ("\(self)", 1)
        }
    }
}
