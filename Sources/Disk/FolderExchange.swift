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
        for name in names {
            let (source, target) = (DiskFolder("\(path)/\(name)"), DiskFolder("\(other.path)/\(name)"))
            var facts = stat()
            if lstat(target.path, &facts) != 0 {
                guard rename(source.path, target.path) == 0 else { throw DiskError(source.path) }
            } else if source.exists, target.exists {
                try source.moveMissing(to: target)
            }
        }
    }
}
