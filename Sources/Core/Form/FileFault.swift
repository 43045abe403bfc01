/// Why a file or folder cannot be read or written at all.
public enum FileFault: Error, Hashable, Sendable {
    case missing
    case notPermitted
    /// A folder stands where a file is expected.
    case isFolder
    /// A file stands where a folder is expected.
    case isNoFolder
    /// Neither a file nor a folder: a pipe, a device.
    case isNoFile
    /// Larger than what is read, in bytes.
    case tooLarge(limit: Int)
    /// There is no room left to write, or nobody is granted more.
    case noSpace
    /// What lies there can only be read.
    case readOnly
    /// The path is longer than the system bears.
    case nameTooLong
    /// Nobody can take what is written: a stream that is not open.
    case notOpen
    /// The system's own number (errno).
    case system(code: Int32)
}
