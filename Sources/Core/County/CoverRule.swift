/// What the people of a body may do at a site (Vertretungsregel).
public struct CoverRule: Hashable, Sendable {
    /// How they may work there.
    public enum Mode: String, CaseIterable, Hashable, Sendable {
        /// Not at all.
        case none
        /// Only to cover for others.
        case cover
        /// As regular staff, or to cover.
        case regular
    }

    public var body: Identifier<EmployingBody>
    /// A rule for one site goes before the one for every site.
    public var site: SiteScope
    public var mode: Mode
    public var note: String

    public init(body: Identifier<EmployingBody>, site: SiteScope, mode: Mode, note: String) {
        self.body = body
        self.site = site
        self.mode = mode
        self.note = note
    }
}
