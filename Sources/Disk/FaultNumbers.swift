public import Core
private import Glibc

extension DiskError {
    /// What the system's number stands for.
    public var fault: FileFault { FileFault(code: code) }

    /// Whether it is said of folders that cannot change places: a mount point, or a file system without the way to.
    public var isNoExchange: Bool {
        [EBUSY, EINVAL, ENOSYS, EXDEV].contains(code)
    }
}

extension FileFault {
    /// The fault behind a number of the system (errno).
    public init(code: Int32) {
        switch code {
        case ENOENT: self = .missing
        case ENOTDIR: self = .isNoFolder
        case EACCES, EPERM: self = .notPermitted
        case EISDIR: self = .isFolder
        case ENOSPC, EDQUOT, EFBIG: self = .noSpace
        case EROFS: self = .readOnly
        case ENAMETOOLONG: self = .nameTooLong
        case EBADF: self = .notOpen
        default: self = .system(code: code)
        }
    }
}
