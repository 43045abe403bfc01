/// What the contracts of a body are reckoned by, for some days (Dienstregelung): a full post, and how trips count.
public struct BodyTerms: Hashable, Sendable {
    public var body: Identifier<EmployingBody>
    /// The minutes of a full post in one week.
    public var fullTimeMinutes: Int
    public var travel: TravelCounting
    public var valid: Validity

    public init(
        body: Identifier<EmployingBody>,
        fullTimeMinutes: Int = Self.usualFullTimeMinutes,
        travel: TravelCounting = TravelCounting(),
        valid: Validity = Validity()
    ) {
        self.body = body
        self.fullTimeMinutes = fullTimeMinutes
        self.travel = travel
        self.valid = valid
    }

    /// 39 hours (TVöD-VKA § 6), where a body has said nothing else.
    public static let usualFullTimeMinutes = 39 * 60
}
