internal import Core
internal import Disk
private import Glibc

/// The content of files, read whole.
enum FileBytes {
    /// The largest file that is read.
    static let limit = 1 << 30

    /// Reads a regular file; a pipe or a device, which might never end, is refused.
    ///
    /// - Parameter path: Where the file lies.
    /// - Returns: All its bytes.
    /// - Throws: ``FileFault`` if it cannot be read whole.
    static func read(_ path: String) throws(FileFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileFault(code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileFault(code: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder
        default: throw .isNoFile
        }
        guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
        return try read(file, expecting: Int(status.st_size))
    }

    /// Whether a path is a folder that can be looked into.
    ///
    /// - Throws: ``FileFault`` if it is not.
    static func checkFolder(_ path: String) throws(FileFault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFault(code: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .isNoFolder }
        guard access(path, R_OK | X_OK) == 0 else { throw FileFault(code: errno) }
    }

    /// Reads to the end, which may have moved since the size was asked for.
    private static func read(_ file: Int32, expecting size: Int) throws(FileFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while true {
            if filled == bytes.count {
                guard filled < limit else { throw .tooLarge(limit: limit) }
                bytes.append(contentsOf: repeatElement(0, count: filled))
            }
            let taken = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if taken < 0 {
                guard errno == EINTR else { throw FileFault(code: errno) }
                continue
            }
            guard taken > 0 else {
                bytes.removeLast(bytes.count - filled)
                return bytes
            }
            filled += taken
        }
    }
}
