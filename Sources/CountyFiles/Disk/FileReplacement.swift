internal import Core
internal import Disk
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
        do throws(DiskError) {
            try DiskFile(path).replace(with: bytes)
        } catch {
            throw error.fault
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
}
