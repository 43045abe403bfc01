internal import Core

/// The state that a plan is made from, part by part, as bytes that depend on nothing else.
///
/// Names for people, addresses and notes are left out: a plan is not stale because somebody moved house. So are
/// demand and past bookings, the reason of a leave, and leave that is not approved.
struct CanonicalState {
    let instance: Instance
    /// What is published on the days that are planned.
    let published: Plan

    /// The bytes of one part.
    func bytes(of part: Fingerprint.Part) -> [UInt8] {
        CanonicalRow.joined(rows(of: part))
    }

    private func rows(of part: Fingerprint.Part) -> [CanonicalRow] {
        switch part {
        case .limits:
            [CanonicalRow(instance.county, instance.limits)] + instance.staffRules.sets.map { CanonicalRow($0) }
        case .sites: instance.sites.map { CanonicalRow($0) }
        case .bodies: instance.bodies.map { CanonicalRow($0) }
        case .coverRules: instance.coverRules.map { CanonicalRow($0) }
        case .caseManagers:
            instance.caseManagers.map { CanonicalRow($0) } + instance.staffRules.contracts.map { CanonicalRow($0) }
        case .hours: instance.onSiteHours.map { CanonicalRow($0) }
        case .travel: instance.journeys.map { CanonicalRow($0) }
        case .events: instance.events.map { CanonicalRow($0) }
        case .leave: instance.leaves.filter { $0.status == .approved }.map { CanonicalRow($0) }
        case .closures: instance.closures.map { CanonicalRow($0) }
        case .holidays: instance.holidays.map { CanonicalRow($0.date) }
        case .plan: [CanonicalRow(published.days)] + published.presences.map { CanonicalRow($0) }
        }
    }
}

extension CanonicalRow {
    fileprivate init(_ county: County, _ limits: WorkingTimeLimits) {
        self.init(
            county.id,
            county.timeZone,
            limits.dayMaximum,
            limits.rest,
            limits.firstBreakAfter,
            limits.firstBreak,
            limits.secondBreakAfter,
            limits.secondBreak,
            limits.shortestBreakPart,
            limits.longestStretch,
            limits.halfDaySplit
        )
    }

    fileprivate init(_ site: Site) {
        self.init(site.id, site.rooms, site.activity.first, site.activity.last)
    }

    fileprivate init(_ body: EmployingBody) {
        self.init(body.id, body.maxCoverMinutesPerWeek)
    }

    fileprivate init(_ rule: CoverRule) {
        self.init(rule.body, rule.site.site, rule.mode.rawValue)
    }

    fileprivate init(_ person: CaseManager) {
        self.init(
            person.id,
            person.employer,
            person.homeSite,
            person.fullTimeEquivalent,
            person.transport.rawValue,
            CanonicalSet(person.languages.map(\.code)),
            CanonicalSet(person.skills.map(\.code)),
            CanonicalSet(person.pattern.windows.map(\.description)),
            person.employment.first,
            person.employment.last
        )
    }

    fileprivate init(_ contract: Contract) {
        self.init(
            contract.caseManager,
            CanonicalSet(contract.workingDays.map(\.code)),
            contract.ruleSet,
            contract.valid.first,
            contract.valid.last
        )
    }

    fileprivate init(_ set: RuleSet) {
        self.init(
            set.id,
            set.limits.dayMaximum,
            set.limits.rest,
            set.limits.firstBreakAfter,
            set.limits.firstBreak,
            set.limits.secondBreakAfter,
            set.limits.secondBreak,
            set.limits.shortestBreakPart,
            set.limits.longestStretch
        )
    }

    fileprivate init(_ hours: OnSiteHours) {
        self.init(
            hours.id,
            hours.site,
            hours.weekday.rawValue,
            hours.date,
            hours.start,
            hours.end,
            hours.staffNeeded,
            CanonicalSet(hours.hardLanguages.map(\.code)),
            CanonicalSet(hours.wishedLanguages.map(\.code)),
            CanonicalSet(hours.hardSkills.map(\.code)),
            hours.parity.rawValue,
            hours.validity.first,
            hours.validity.last
        )
    }

    fileprivate init(_ journey: Journey) {
        self.init(journey.from, journey.to, journey.transport.rawValue, journey.minutes)
    }

    fileprivate init(_ event: TeamEvent) {
        self.init(
            event.id,
            event.site,
            event.firstDate,
            event.start,
            event.end,
            event.recurrence?.text,
            CanonicalSet(event.invitations.map(Self.word)),
            event.isMandatory
        )
    }

    private static func word(_ invitation: TeamEvent.Invitation) -> String {
        switch invitation {
        case .everyone: "all"
        case .body(let body): "body:\(body)"
        case .caseManager(let person): "staff:\(person)"
        }
    }

    fileprivate init(_ leave: Leave) {
        self.init(leave.caseManager, leave.first, leave.last, leave.part.rawValue, leave.knownFrom)
    }

    fileprivate init(_ closure: Closure) {
        self.init(closure.site.site, closure.first, closure.last)
    }

    fileprivate init(_ days: ClosedRange<LocalDate>) {
        self.init(days.lowerBound, days.upperBound)
    }

    fileprivate init(_ presence: Presence) {
        self.init(
            presence.date,
            presence.site,
            presence.start,
            presence.end,
            presence.caseManager,
            presence.kind.rawValue
        )
    }
}
