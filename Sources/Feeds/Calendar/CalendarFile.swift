/// A calendar, written out.
public struct CalendarFile: Hashable, Sendable {
    /// Where it lies within the folder of all calendars, `sites/S-MOE.ics`.
    public let path: String
    public let text: String
}
