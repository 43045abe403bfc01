/// A funded share of a post (Stelle) at a body, for the days on which it is funded.
public struct Post: Hashable, Sendable, Identifiable {
    /// What the post is for; the numbers are those of the programme's building blocks (Bausteine).
    public enum Block: String, CaseIterable, Hashable, Sendable {
        /// Steering and coordination.
        case steering = "B1"
        /// Case management: the posts that advise, and of which a third is the county's.
        case caseManagement = "B2"
        /// Immigration and naturalisation offices.
        case offices = "B3"
    }

    public let id: Identifier<Post>
    public var body: Identifier<EmployingBody>
    public var block: Block
    public var share: Fraction
    public var funded: Validity
    /// The decision that it rests on, in words.
    public var ground: String

    public init(
        id: Identifier<Post>,
        body: Identifier<EmployingBody>,
        block: Block,
        share: Fraction,
        funded: Validity,
        ground: String
    ) {
        self.id = id
        self.body = body
        self.block = block
        self.share = share
        self.funded = funded
        self.ground = ground
    }
}
