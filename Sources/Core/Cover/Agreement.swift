/// What bodies have agreed in writing (Kooperationsvereinbarung), for the days on which it holds.
public struct Agreement: Hashable, Sendable, Identifiable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// About steering and coordination.
        case steering = "B1"
        /// About case management.
        case caseManagement = "B2"
        /// About covering for each other.
        case cover
    }

    public let id: Identifier<Agreement>
    public var kind: Kind
    /// Where it is filed.
    public var reference: String
    /// In the order of the county's files.
    public var parties: [Identifier<EmployingBody>]
    public var valid: Validity

    public init(
        id: Identifier<Agreement>,
        kind: Kind,
        reference: String,
        parties: [Identifier<EmployingBody>],
        valid: Validity
    ) {
        self.id = id
        self.kind = kind
        self.reference = reference
        self.parties = parties
        self.valid = valid
    }
}

/// A cover term with the agreement that says so.
public struct AgreedTerm: Hashable, Sendable {
    public var term: CoverTerm
    /// `nil` where the body says so of its own.
    public var agreement: Identifier<Agreement>?

    public init(term: CoverTerm, agreement: Identifier<Agreement>?) {
        self.term = term
        self.agreement = agreement
    }
}
