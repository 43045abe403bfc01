internal import Disk
internal import Glibc

/// Folders made and looked at with the care that a server's data asks for.
enum Folders {
    /// Makes a folder where there is none, for one user alone or for others to pass through.
    ///
    /// - Parameters:
    ///   - path: Its parents are made as well.
    ///   - mode: What may be done with it.
    ///   - owner: To whom it is given; to nobody else than its maker where `nil`.
    /// - Throws: ``ClusterError/notPossible(path:errno:)``.
    static func make(_ path: String, mode: mode_t, owner: OSUser? = nil) throws(ClusterError) {
        if let cut = path.lastIndex(of: "/"), cut > path.startIndex {
            let parent = String(path[..<cut])
            if access(parent, F_OK) != 0 { try make(parent, mode: 0o755) }
        }
        guard mkdir(path, mode) == 0 else {
            guard errno == EEXIST else { throw .notPossible(path: path, errno: errno) }
            return
        }
        guard chmod(path, mode) == 0, owner.map({ lchown(path, $0.id, $0.group) == 0 }) ?? true else {
            throw .notPossible(path: path, errno: errno)
        }
    }

    /// Makes sure that a folder is a user's own and closed to all others, and is no link to another place.
    static func checkPrivate(_ path: String, of user: OSUser) throws(ClusterError) {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { throw .notPossible(path: path, errno: errno) }
        guard facts.st_mode & S_IFMT == S_IFDIR, facts.st_mode & 0o077 == 0 else {
            throw .folderNotOurs(path: path)
        }
        guard facts.st_uid == user.id else { throw .folderOfAnother(path: path, owner: facts.st_uid) }
    }

    /// Makes sure that a user may pass through a folder and all above it.
    static func checkOpen(_ path: String, to user: OSUser) throws(ClusterError) {
        var end = path.endIndex
        while true {
            let folder = end == path.startIndex ? "/" : String(path[..<end])
            var facts = stat()
            guard stat(folder, &facts) == 0 else { throw .notPossible(path: folder, errno: errno) }
            let needed: mode_t = facts.st_uid == user.id ? 0o100 : facts.st_gid == user.group ? 0o010 : 0o001
            guard facts.st_mode & needed != 0 else { throw .folderClosed(path: folder, user: user.name) }
            guard end > path.startIndex, let cut = path[..<end].lastIndex(of: "/") else { return }
            end = cut
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static func removeTree(_ path: String) throws(ClusterError) {
        do throws(DiskError) {
            try DiskFolder(path).removeTree()
        } catch {
            throw .notPossible(path: error.path, errno: error.code)
        }
    }
}
