public import Core
private import Glibc

/// Why calendars could not be published.
public enum PublishingError: Error, Hashable {
    /// Where a calendar is to lie there is a file that this program has not written.
    case foreignFile(path: String)
    /// The system did not let the folder, or a file in it, be what it has to be.
    case unwritable(path: String, FileFault)

    /// What the last call of the system was refused for.
    static func refusal(of path: String) -> PublishingError {
        switch errno {
        case EACCES, EPERM, EROFS: .unwritable(path: path, .notPermitted)
        case EISDIR: .unwritable(path: path, .isFolder)
        case ENOTDIR: .unwritable(path: path, .isNoFolder)
        case let code: .unwritable(path: path, .system(code: code))
        }
    }
}
