/// A member of staff who advises clients (Case Managerin, Fachkraft).
public struct CaseManager: Hashable, Sendable, Identifiable {
    public let id: Identifier<CaseManager>
    public var displayName: String
    public var employer: Identifier<EmployingBody>
    /// The usual site; says nothing about the employer.
    public var homeSite: Identifier<Site>
    /// The share of a full post.
    public var fullTimeEquivalent: DecimalNumber
    public var transport: Transport
    public var languages: [SpokenLanguage]
    public var skills: [Skill]
    public var pattern: WorkingPattern
    public var employment: Validity

    public init(
        id: Identifier<CaseManager>,
        displayName: String,
        employer: Identifier<EmployingBody>,
        homeSite: Identifier<Site>,
        fullTimeEquivalent: DecimalNumber,
        transport: Transport,
        languages: [SpokenLanguage],
        skills: [Skill],
        pattern: WorkingPattern,
        employment: Validity
    ) {
        self.id = id
        self.displayName = displayName
        self.employer = employer
        self.homeSite = homeSite
        self.fullTimeEquivalent = fullTimeEquivalent
        self.transport = transport
        self.languages = languages
        self.skills = skills
        self.pattern = pattern
        self.employment = employment
    }
}
