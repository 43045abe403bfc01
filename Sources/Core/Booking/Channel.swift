/// How client and case manager meet (Kontaktweg).
public enum Channel: String, CaseIterable, Hashable, Sendable {
    case onSite = "on_site"
    case phone
    case video
    /// The case manager goes to the client.
    case outreach

    /// Whether it takes a room of the site.
    public var needsRoom: Bool { self == .onSite }
}
