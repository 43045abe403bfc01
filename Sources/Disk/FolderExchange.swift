private import CRename
private import Glibc

extension DiskFolder {
    /// Lets two folders change places in one step: nobody sees one of the two names without a folder.
    ///
    /// - Parameter other: A folder on the same file system.
    /// - Throws: ``DiskError`` where they cannot, such as mount points, and on file systems that do not know how;
    ///   both are where they were then.
    public func exchange(with other: DiskFolder) throws(DiskError) {
        guard renameat2(AT_FDCWD, path, AT_FDCWD, other.path, renameExchange) == 0 else { throw DiskError(path) }
    }

    /// Moves whatever lies in this folder to where it is missing in another one, subfolders as a whole or piece by
    /// piece.
    ///
    /// - Parameter other: A folder on the same file system.
    /// - Throws: ``DiskError`` where something cannot be moved.
    public func moveMissing(to other: DiskFolder) throws(DiskError) {
        try OpenFolder(self).moveMissing(to: OpenFolder(other))
    }
}

extension OpenFolder {
    fileprivate func moveMissing(to other: borrowing OpenFolder) throws(DiskError) {
        for name in try names() {
            if !other.holds(name) {
                try move(name, to: other)
            } else if holdsFolder(name), other.holdsFolder(name) {
                try OpenFolder(name, in: self).moveMissing(to: OpenFolder(name, in: other))
            }
        }
    }
}
