private import Glibc

/// A folder held open: what lies in it is reached from there, not by a path that somebody could bend meanwhile.
struct OpenFolder: ~Copyable {
    /// Where it was found, for whoever is told what went wrong.
    let path: String
    private let descriptor: Int32

    /// Opens a folder, also through a link.
    ///
    /// - Throws: `DiskError` where there is none.
    init(_ folder: DiskFolder) throws(DiskError) {
        path = folder.path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(path) }
    }

    /// Opens a folder that lies in another one; a link is none.
    ///
    /// - Throws: `DiskError` where there is none of the name.
    init(_ name: EntryName, in parent: borrowing OpenFolder) throws(DiskError) {
        path = "\(parent.path)/\(name.text)"
        descriptor = openat(parent.descriptor, name.bytes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(path) }
    }

    deinit { close(descriptor) }

    /// What lies in the folder, in no order.
    ///
    /// - Throws: `DiskError` where it cannot be read.
    func names() throws(DiskError) -> [EntryName] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw DiskError(path) }
        defer { closedir(stream) }
        var names: [EntryName] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = EntryName(bytes: bytes.map { CChar(bitPattern: $0) } + [0])
            if name.text != ".", name.text != ".." { names.append(name) }
        }
        return names
    }

    /// Whether a name is taken, by a folder or anything else.
    func holds(_ name: EntryName) -> Bool {
        facts(of: name) != nil
    }

    /// Whether a name is a folder's, not a link's to one.
    func holdsFolder(_ name: EntryName) -> Bool {
        facts(of: name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// Moves something into another folder, under the same name.
    ///
    /// - Throws: `DiskError` where it cannot be moved.
    func move(_ name: EntryName, to other: borrowing OpenFolder) throws(DiskError) {
        guard renameat(descriptor, name.bytes, other.descriptor, name.bytes) == 0 else { throw refusal(of: name) }
    }

    /// Removes something, a folder only where it is empty.
    ///
    /// - Throws: `DiskError` where it cannot be removed.
    func remove(_ name: EntryName) throws(DiskError) {
        let flags = holdsFolder(name) ? AT_REMOVEDIR : 0
        guard unlinkat(descriptor, name.bytes, flags) == 0 else { throw refusal(of: name) }
    }

    private func facts(of name: EntryName) -> stat? {
        var facts = stat()
        return fstatat(descriptor, name.bytes, &facts, AT_SYMLINK_NOFOLLOW) == 0 ? facts : nil
    }

    private func refusal(of name: EntryName) -> DiskError {
        DiskError("\(path)/\(name.text)")
    }
}
