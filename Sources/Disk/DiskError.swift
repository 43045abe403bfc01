private import Glibc

/// What the system refused, and where.
public struct DiskError: Error, Hashable {
    public let path: String
    /// The system's number (errno).
    public let code: Int32

    /// The refusal of the last call of the system.
    init(_ path: String) {
        self.init(path, code: errno)
    }

    init(_ path: String, code: Int32) {
        self.path = path
        self.code = code
    }
}
