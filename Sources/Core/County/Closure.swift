/// Days, or parts of days, on which a site, a room, or a body with all its sites and people is shut (Schließung).
public struct Closure: Hashable, Sendable {
    /// What is shut.
    public enum Scope: Hashable, Sendable {
        /// Every site of the county.
        case every
        case site(Identifier<Site>)
        /// One room of a site, counted from 1.
        case room(Identifier<Site>, number: Int)
        /// All sites that a body runs, and its people.
        case body(Identifier<EmployingBody>)
    }

    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Carnival and the like (Brauchtum).
        case custom
        /// Betriebsschließung.
        case business
        /// Schaden.
        case damage
        case other
    }

    public var scope: Scope
    public var first: LocalDate
    /// The last day of the closure.
    public var last: LocalDate
    /// From when to when on each of the days; all day where it is `nil`.
    public var part: Range<TimeOfDay>?
    public var kind: Kind
    public var reason: String
    /// Whether it is a row of the county's files, which know sites and whole days alone.
    public let isImported: Bool

    /// A closure as it was noted.
    public init(
        _ scope: Scope,
        first: LocalDate,
        last: LocalDate,
        part: Range<TimeOfDay>? = nil,
        kind: Kind,
        reason: String
    ) {
        self.scope = scope
        self.first = first
        self.last = last
        self.part = part
        self.kind = kind
        self.reason = reason
        isImported = false
    }

    /// A closure as the county's files have it.
    public init(site: SiteScope, first: LocalDate, last: LocalDate, reason: String) {
        scope =
            switch site {
            case .every: .every
            case .one(let site): .site(site)
            }
        self.first = first
        self.last = last
        part = nil
        kind = .business
        self.reason = reason
        isImported = true
    }

    /// Which sites it names; `nil` where it is about a room or a body.
    public var site: SiteScope? {
        switch scope {
        case .every: .every
        case .site(let site): .one(site)
        case .room, .body: nil
        }
    }

    /// What hours are lost for that fall into it.
    public var lossCause: LossCause {
        switch kind {
        case .custom: .custom
        case .damage: .damage
        case .business, .other: .closure
        }
    }
}
