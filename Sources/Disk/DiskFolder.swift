private import Glibc

/// A folder of the system.
public struct DiskFolder: Hashable, Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// The folder that this one lies in; itself for the topmost.
    public var parent: DiskFolder {
        guard let cut = path.lastIndex(of: "/") else { return DiskFolder(".") }
        return DiskFolder(cut == path.startIndex ? "/" : String(path[..<cut]))
    }

    /// The last part of the path.
    public var name: Substring {
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    }

    /// The names in the folder, in order; none where there is no such folder.
    public var names: [String] {
        guard let folder = try? OpenFolder(self), let names = try? folder.names() else { return [] }
        return names.map(\.text).sorted()
    }

    /// Whether there is a folder, not a link to one.
    public var exists: Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether nothing else is in the way of a folder: there is one, or nothing of its name.
    public var isPossible: Bool {
        var facts = stat()
        return exists || lstat(path, &facts) != 0 && errno == ENOENT
    }

    /// The same folder by its full name, with all links followed.
    ///
    /// - Throws: ``DiskError`` where there is no such folder.
    public func resolved() throws(DiskError) -> DiskFolder {
        guard let name = realpath(path, nil) else { throw DiskError(path) }
        defer { free(name) }
        return DiskFolder(String(cString: name))
    }

    /// Makes the folder and those it lies in, as far as they are missing.
    ///
    /// - Throws: ``DiskError`` where one cannot be made.
    public func make() throws(DiskError) {
        guard mkdir(path, 0o755) != 0, errno != EEXIST else { return }
        guard errno == ENOENT, parent != self else { throw DiskError(path) }
        try parent.make()
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskError(path) }
    }

    /// Makes the folder for the same people as another one, as far as this process may.
    ///
    /// - Parameter model: A folder that is there, or takes the system's habits where it is not.
    /// - Throws: ``DiskError`` where it cannot be made.
    public func make(like model: DiskFolder) throws(DiskError) {
        try make()
        var facts = stat()
        guard stat(model.path, &facts) == 0 else { return }
        _ = chown(path, facts.st_uid, facts.st_gid)
        _ = chmod(path, facts.st_mode & 0o7777)
    }

    /// Removes the folder with all that is in it; links are removed, not followed.
    ///
    /// - Throws: ``DiskError`` where something cannot be removed.
    public func removeTree() throws(DiskError) {
        guard exists else {
            guard unlink(path) == 0 || errno == ENOENT else { throw DiskError(path) }
            return
        }
        try OpenFolder(self).empty()
        guard rmdir(path) == 0 else { throw DiskError(path) }
    }

    /// Makes sure that the names in the folder are on the disk, not only what they stand for.
    ///
    /// - Throws: ``DiskError`` where the disk fails.
    public func sync() throws(DiskError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DiskError(path) }
    }
}

extension OpenFolder {
    /// Removes all that lies in the folder.
    fileprivate func empty() throws(DiskError) {
        for name in try names() {
            if holdsFolder(name) { try OpenFolder(name, in: self).empty() }
            try remove(name)
        }
    }
}
