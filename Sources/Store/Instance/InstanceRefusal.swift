public import Core

/// Why an instance was not stored; nothing has changed then.
public enum InstanceRefusal: Error, Hashable {
    /// One database is one county, and this one has another.
    case anotherCounty(stored: Identifier<County>, offered: Identifier<County>)
    /// People or sites are gone, or given up too early, while the published plan still counts on them.
    case planDependsOn([PlanDependence])
    /// A leave is new as approved, changed or gone, and whoever stores it does not decide about it.
    case leaveDecidedByEmployer(Identifier<Leave>)
}

/// What the published plan needs of an instance: that somebody, or some site, is there from one day through another.
public struct PlanDependence: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case caseManager(Identifier<CaseManager>)
        case site(Identifier<Site>)
    }

    public let subject: Subject
    /// The first and last day on which it is planned.
    public let days: ClosedRange<LocalDate>

    public init(subject: Subject, days: ClosedRange<LocalDate>) {
        self.subject = subject
        self.days = days
    }
}
