/// Who employs case managers (Anstellungsträger): the county, a municipality or a welfare body.
public struct EmployingBody: Hashable, Sendable, Identifiable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case county
        case municipality
        case welfare
    }

    public let id: Identifier<EmployingBody>
    public var name: String
    public var kind: Kind
    /// Funded posts as full-time equivalents (Stellenanteile).
    public var posts: DecimalNumber
    /// How sure the posts are: `real`, `derived`, `invented`.
    public var postsStatus: String
    /// The legal basis in words.
    public var agreement: String
    /// The most that one of its people covers elsewhere in one ISO week, in minutes; no limit where nothing is said.
    public var maxCoverMinutesPerWeek: Int?

    public init(
        id: Identifier<EmployingBody>,
        name: String,
        kind: Kind,
        posts: DecimalNumber,
        postsStatus: String,
        agreement: String,
        maxCoverMinutesPerWeek: Int?
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.posts = posts
        self.postsStatus = postsStatus
        self.agreement = agreement
        self.maxCoverMinutesPerWeek = maxCoverMinutesPerWeek
    }
}
