internal import Core
private import Glibc

/// Writing files so that each is the old one or the whole new one, whenever the program ends.
enum FileReplacement {
    /// Puts bytes in the place of a file, or creates it.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - bytes: Its new content.
    /// - Throws: ``FileFault`` if that is not possible; the file is as it was then.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        let partial = path + ".partial"
        let file = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw FileFault(code: errno) }
        do throws(FileFault) {
            defer { close(file) }
            try write(bytes, to: file)
            guard rename(partial, path) == 0 else { throw FileFault(code: errno) }
        } catch {
            unlink(partial)
            throw error
        }
    }

    /// Makes sure that a file can be put at a path, or in the place of the one there, as things are.
    ///
    /// - Throws: ``FileFault`` if not.
    static func check(_ path: String) throws(FileFault) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
        } else if errno != ENOENT {
            throw FileFault(code: errno)
        }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
        guard access(String(folder), W_OK | X_OK) == 0 else { throw FileFault(code: errno) }
    }

    /// Creates a folder unless it is there; the one above it must be.
    ///
    /// - Parameter path: The folder.
    /// - Throws: ``FileFault`` if it cannot be created, or something else has its name.
    static func createFolder(_ path: String) throws(FileFault) {
        guard mkdir(path, 0o755) != 0 else { return }
        guard errno == EEXIST else { throw FileFault(code: errno) }
        try FileBytes.checkFolder(path)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws(FileFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            guard count >= 0 || errno == EINTR else { throw FileFault(code: errno) }
            written += max(count, 0)
        }
    }
}
