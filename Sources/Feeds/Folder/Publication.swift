/// What publishing did to a folder.
public struct Publication: Hashable, Sendable {
    /// Calendars that are new or have changed.
    public var written = 0
    /// Calendars whose files were left alone, for nothing in them has changed.
    public var unchanged = 0
    /// Calendars that are no longer published.
    public var removed = 0
}
