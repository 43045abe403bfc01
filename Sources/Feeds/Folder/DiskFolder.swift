private import Glibc

/// A folder of the system.
struct DiskFolder {
    let path: String

    /// Makes the folder and those it lies in, as far as they are missing.
    func make() throws(PublishingError) {
        guard mkdir(path, 0o755) != 0 else { return }
        switch errno {
        case EEXIST:
            return
        case ENOENT where path.dropFirst().contains("/"):
            let name = path.reversed().prefix { $0 != "/" }
            try DiskFolder(path: String(path.dropLast(name.count + 1))).make()
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
                throw .refused(.makeFolder, path: path, code: errno)
            }
        case let code:
            throw .refused(.makeFolder, path: path, code: code)
        }
    }

    /// Makes sure that the names of its files are on the disk, not only their contents.
    func sync() throws(PublishingError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return }
            throw .refused(.write, path: path, code: errno)
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .refused(.write, path: path, code: errno) }
    }

    /// Runs something while no other process runs the like for the folder; waits for one that does.
    ///
    /// The system ends the exclusion with the process, however that ends.
    func whileLocked<Value>(_ body: () throws(PublishingError) -> Value) throws(PublishingError) -> Value {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .refused(.lockFolder, path: path, code: errno) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .refused(.lockFolder, path: path, code: errno) }
        }
        return try body()
    }
}
