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
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw PublishingError.refusal(of: path) }
        default:
            throw PublishingError.refusal(of: path)
        }
    }

    /// Makes sure that the names of its files are on the disk, not only their contents.
    func sync() throws(PublishingError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return }
            throw PublishingError.refusal(of: path)
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw PublishingError.refusal(of: path) }
    }

    /// Runs something while no other process runs the like for the folder; waits for one that does.
    ///
    /// The system ends the exclusion with the process, however that ends.
    func whileLocked<Value>(_ body: () throws(PublishingError) -> Value) throws(PublishingError) -> Value {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PublishingError.refusal(of: path) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw PublishingError.refusal(of: path) }
        }
        return try body()
    }
}
