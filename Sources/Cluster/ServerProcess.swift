internal import Disk
internal import Glibc

/// The process that the cluster's data names as its server.
struct ServerProcess: Hashable {
    let id: pid_t
    /// Where its socket is, as it wrote it down.
    let socketFolder: String?
    private let data: String

    /// Reads the file in which a server writes itself down; `nil` where no server has, or the last one has ended well.
    init?(of folder: ClusterFolder) throws(ClusterError) {
        let lines = try Files.text(of: folder.processFile)?.split(separator: "\n", omittingEmptySubsequences: false)
        guard let lines, let id = lines.first.flatMap({ pid_t($0) }), id > 0 else { return nil }
        self.id = id
        socketFolder = lines.count > 4 ? String(lines[4]) : nil
        data = folder.data
    }

    /// Whether the process is this cluster's server and runs.
    ///
    /// After a crash the number may be that of a process which is dead but not yet buried by its parent, or of an
    /// altogether different one: the server of this data works in its folder.
    var isRunning: Bool {
        (kill(id, 0) == 0 || errno == EPERM) && Self.isAtWork(id, in: data)
    }

    private static func isAtWork(_ process: pid_t, in data: String) -> Bool {
        var place = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/\(process)/cwd", &place, place.count - 1)
        guard length > 0, let mine = realpath(data, nil) else { return false }
        defer { free(mine) }
        return strcmp(place, mine) == 0
    }

    /// Ends those who worked for a server that is dead: what they were doing is lost with it, and they keep its memory.
    static func endOrphans(of folder: ClusterFolder) {
        for process in DiskFolder("/proc").names.compactMap({ pid_t($0) }) where isAtWork(process, in: folder.data) {
            kill(process, SIGQUIT)
        }
    }

    /// Whether the number is taken by something that is not this cluster's server, which would keep a new one from
    /// starting: it takes the number for its own predecessor's.
    var isMistakable: Bool {
        !isRunning && kill(id, 0) == 0
    }

    /// Asks the server to end: at once but in good order, or, where that takes too long, as after a crash.
    ///
    /// - Parameter patience: How long to wait after each of the two.
    /// - Throws: ``ClusterError/notStopped(process:)``.
    func stop(patience: Duration) throws(ClusterError) {
        for signal in [SIGINT, SIGQUIT] {
            kill(id, signal)
            let deadline = ContinuousClock.now + patience
            while ContinuousClock.now < deadline {
                guard isRunning else { return }
                usleep(20_000)
            }
        }
        throw .notStopped(process: id)
    }
}
