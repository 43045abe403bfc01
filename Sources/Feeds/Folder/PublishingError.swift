public import Core
internal import Disk

/// Why calendars could not be published.
public enum PublishingError: Error, Hashable {
    /// Where a calendar is to lie there is a file that this program has not written.
    case foreignFile(path: String)
    /// The system does not let another folder take this one's place: it is a mount point, or its file system does not
    /// know how.
    case notExchangeable(folder: String)
    /// The system did not let the folder, or a file in it, be what it has to be.
    case unwritable(path: String, FileFault)

    init(_ error: DiskError) {
        self = .unwritable(path: error.path, error.fault)
    }
}
