/// Why calendars could not be published.
public enum PublishingError: Error, Hashable {
    /// What the system was asked to do.
    public enum Step: Hashable, Sendable {
        case makeFolder
        case lockFolder
        case read
        case write
        case replace
        case remove
    }

    /// Where a calendar is to lie there is a file that this program has not written.
    case foreignFile(path: String)
    /// The system refused; the code is its `errno`.
    case refused(Step, path: String, code: Int32)
}
