public import Core
private import Glibc

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
