internal import Disk
private import Glibc

extension EmbeddedCluster {
    /// Makes the cluster's folder, which only its user can enter; the server's user passes through root's.
    func prepareHome() throws(ClusterError) {
        try Folders.make(folder.home, mode: user.isRoot ? 0o755 : 0o700)
        if user.isRoot {
            try Folders.checkOpen(folder.home, to: server)
        }
    }

    /// Marks a new folder as a cluster's, and makes sure that one which is not new has the mark.
    func checkMarker() throws(ClusterError) {
        if let layout = try Files.text(of: folder.marker) {
            guard layout == ClusterFolder.layout else {
                throw .layoutTooNew(
                    found: layout.trimmingLineEnd,
                    known: ClusterFolder.layout.trimmingLineEnd
                )
            }
            return
        }
        let strangers = DiskFolder(folder.home).names.filter { $0 != "lock" && $0 != "cluster.new" }
        guard strangers.isEmpty else { throw .folderNotOurs(path: folder.home) }
        try Files.write(ClusterFolder.layout, to: folder.marker)
    }

    /// The version of PostgreSQL that wrote the data; `nil` where there is none yet.
    func dataVersion() throws(ClusterError) -> Int? {
        guard access(folder.data, F_OK) == 0 else { return nil }
        let version = try Files.text(of: folder.data + "/PG_VERSION").flatMap { Int($0.trimmingLineEnd) }
        guard let version else { throw .folderNotOurs(path: folder.data) }
        return version
    }

    /// Makes the data, aside first: it is there whole or not at all.
    func makeData(with programs: ServerPrograms) throws(ClusterError) {
        try Folders.removeTree(folder.unfinishedData)
        try Folders.make(folder.unfinishedData, mode: 0o700, owner: server)
        let outcome = try Child.run(
            [
                programs.initdb, "--pgdata=\(folder.unfinishedData)", "--username=\(Self.administrator)",
                "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums", "--auth=peer", "--no-instructions",
            ],
            as: user.isRoot ? server : nil
        )
        guard outcome.status == 0 else { throw .notMade(words: Files.lastLines(of: outcome.words)) }
        let owner = user.isRoot ? server : nil
        try Files.write(
            ServerSettings.hostBasedAuthentication,
            to: folder.unfinishedData + "/pg_hba.conf",
            owner: owner
        )
        try Files.write(ServerSettings.userMap(for: user), to: folder.unfinishedData + "/pg_ident.conf", owner: owner)
        guard rename(folder.unfinishedData, folder.data) == 0 else {
            throw .notPossible(path: folder.data, errno: errno)
        }
        let parent = open(folder.home, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(parent) }
        guard fsync(parent) == 0 else { throw .notPossible(path: folder.home, errno: errno) }
    }

    /// Makes the folders that a server needs besides its data, also where somebody has removed them.
    func makeRunFolders() throws(ClusterError) {
        let owner = user.isRoot ? server : nil
        try Folders.make(folder.log, mode: 0o700, owner: owner)
        let socketFolder = folder.socketFolder(of: server)
        try Folders.make(socketFolder, mode: 0o700, owner: owner)
        try Folders.checkPrivate(socketFolder, of: server)
    }
}

extension String {
    fileprivate var trimmingLineEnd: String {
        String(prefix { $0 != "\n" })
    }
}
