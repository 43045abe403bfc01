/// A calendar, written out.
public struct CalendarFile: Hashable, Sendable {
    /// Where it lies within the folder of all calendars, `sites/S-MOE.ics`.
    public let path: String
    public let text: String

    /// The folders in which calendars lie, the outer ones first.
    static func folders(of files: [CalendarFile]) -> [String] {
        Set(files.compactMap { file in file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } }).sorted()
    }
}
