extension InstanceCalendar {
    /// The working-time limits of a person on a date: those that the contract names, else the county's.
    public func limits(of person: CaseManager, on date: LocalDate) -> WorkingTimeLimits {
        instance.staffRules.limits(of: person.id, on: date) ?? instance.limits
    }

    /// When a person may be planned on a date by the working pattern, on days that the contract has; whether still
    /// employed is not asked.
    public func windows(of person: CaseManager, on date: LocalDate) -> [Range<Instant>] {
        guard instance.staffRules.works(person.id, on: date) else { return [] }
        return person.pattern.windows(on: date).compactMap { period(on: date, from: $0.start, to: $0.end) }
    }

    /// The approved leave of a person that touches a date, as far as it was known.
    public func leaves(of person: CaseManager, on date: LocalDate) -> [Leave] {
        leaves[person.id, default: []].filter { $0.applies(on: date, asOf: asOf) }.filter {
            $0.first <= date && date <= $0.last
        }
    }

    /// When a person is away on a date.
    public func absences(of person: CaseManager, on date: LocalDate) -> [Range<Instant>] {
        leaves(of: person, on: date).compactMap { period(of: $0, on: date) }
    }

    /// Which part of a date a leave takes up; half days meet at the county's half-day time.
    public func period(of leave: Leave, on date: LocalDate) -> Range<Instant>? {
        let split = instance.limits.halfDaySplit
        return switch leave.part {
        case .full: period(on: date, from: .midnight, to: .endOfDay)
        case .morning: period(on: date, from: .midnight, to: split)
        case .afternoon: period(on: date, from: split, to: .endOfDay)
        }
    }

    /// What the people of a body may do at a site: by the rule for that site, else by the one for every site.
    public func coverMode(of body: Identifier<EmployingBody>, at site: Identifier<Site>) -> CoverRule.Mode {
        modes.mode(of: body, at: site)
    }

    /// Minutes that a person needs from one site to another; `nil` without a connection.
    public func travelMinutes(
        of person: CaseManager,
        from origin: Identifier<Site>,
        to destination: Identifier<Site>
    ) -> Int? {
        matrices[person.transport]?.minutes(from: origin, to: destination)
    }

    /// Whether a person gets from home to a site and back, however long it takes.
    public func canReach(_ person: CaseManager, _ site: Identifier<Site>) -> Bool {
        travelMinutes(of: person, from: person.homeSite, to: site) != nil
            && travelMinutes(of: person, from: site, to: person.homeSite) != nil
    }
}
