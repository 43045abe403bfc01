private import Glibc

/// A file of the system, read and written whole.
public struct DiskFile: Hashable, Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// The content; `nil` where there is no file, and nothing for a pipe that nobody writes to.
    ///
    /// - Throws: ``DiskError`` where it cannot be read.
    public func read() throws(DiskError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw DiskError(path)
        }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return content }
            if count > 0 {
                content += buffer[..<count]
            } else if errno != EINTR {
                throw DiskError(path)
            }
        }
    }

    /// Makes the file, which must not be there yet; its content is safe on the disk afterwards.
    ///
    /// - Parameter content: All bytes of the file.
    /// - Throws: ``DiskError`` where it cannot be made; what has been written of it stays.
    public func create(_ content: [UInt8]) throws(DiskError) {
        try write(content, flags: O_EXCL)
    }

    /// Puts a content in the file's place, or makes the file: whoever reads it, and whatever happens meanwhile, it is
    /// the old one or the whole new one.
    ///
    /// - Parameter content: All bytes of the file.
    /// - Throws: ``DiskError`` where that is not possible; the file is as it was then.
    public func replace(with content: [UInt8]) throws(DiskError) {
        let draft = DiskFile(path + ".partial")
        do throws(DiskError) {
            try draft.write(content, flags: O_TRUNC)
            guard rename(draft.path, path) == 0 else { throw DiskError(path) }
        } catch {
            unlink(draft.path)
            throw error.path == draft.path ? DiskError(path, code: error.code) : error
        }
    }

    /// Gives the file another name as well.
    ///
    /// - Parameter other: A name that is free, on the same file system.
    /// - Returns: Whether the system let it.
    public func link(as other: DiskFile) -> Bool {
        Glibc.link(path, other.path) == 0
    }

    /// Removes the file, if there is one.
    ///
    /// - Throws: ``DiskError`` where it cannot be removed.
    public func remove() throws(DiskError) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw DiskError(path) }
    }

    private func write(_ content: [UInt8], flags: Int32) throws(DiskError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, 0o644)
        guard descriptor >= 0 else { throw DiskError(path) }
        defer { close(descriptor) }
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw DiskError(path)
            }
        }
        guard fsync(descriptor) == 0 else { throw DiskError(path) }
    }
}
