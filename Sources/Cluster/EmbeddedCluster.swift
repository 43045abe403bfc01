private import Glibc
internal import Postgres

/// The database server that the program makes and starts for itself where nobody names another one.
///
/// It is shared by all commands of one user: the first one starts it, it stays until it is stopped, and it survives
/// whatever ends a command or the server itself. Nothing here ever deletes data.
public struct EmbeddedCluster: Sendable {
    let folder: ClusterFolder
    let user: OSUser
    /// As whom the server runs; another user than root.
    let server: OSUser

    /// The role that makes databases and migrates them.
    static let administrator = "sprechzeit_admin"
    /// The user whom packages of PostgreSQL make for its servers.
    private static let serverUser = "postgres"
    private static let lockPatience = Duration.seconds(60)
    private static let stopPatience = Duration.seconds(10)
    /// Where a server was killed, those who worked for it may not have noticed yet.
    private static let orphanPatience = Duration.seconds(15)
    /// A server that was killed first repeats what it had not yet written to its files.
    private static let answerPatience = Duration.seconds(120)

    /// The cluster in a folder; nothing is made or started yet.
    ///
    /// - Parameter home: An absolute path, as ``home(in:)`` finds it.
    /// - Throws: ``ClusterError`` where the user who runs the program cannot have a cluster.
    public init(home: String) throws(ClusterError) {
        folder = ClusterFolder(home: home)
        user = try OSUser.current()
        guard user.isRoot else {
            server = user
            return
        }
        guard let found = OSUser(named: Self.serverUser) else {
            throw .serverUserMissing(name: Self.serverUser)
        }
        server = found
    }

    /// Makes the cluster where there is none and starts its server where it does not run.
    ///
    /// - Throws: ``ClusterError``, or ``PostgresError`` where the server answers but lets nobody in.
    public func start() throws {
        if try answers() { return }
        try prepareHome()
        try lock.hold {
            if try answers() { return }
            try checkMarker()
            let programs = try ServerPrograms.installed(version: try dataVersion())
            if try dataVersion() == nil {
                try makeData(with: programs)
            }
            try Folders.checkPrivate(folder.data, of: server)
            try stopUnreachable()
            try launch(programs)
        }
    }

    /// Stops the server.
    ///
    /// - Returns: Whether it was running.
    /// - Throws: ``ClusterError``.
    @discardableResult
    public func stop() throws -> Bool {
        guard try Files.text(of: folder.marker) != nil else { return false }
        return try lock.hold {
            guard let process = try ServerProcess(of: folder), process.isRunning else { return false }
            try process.stop(patience: Self.stopPatience)
            return true
        }
    }

    var lock: FileLock { FileLock(path: folder.lock, patience: Self.lockPatience) }

    /// How the cluster is reached.
    ///
    /// - Parameters:
    ///   - database: The name of a database.
    ///   - role: The role to work in.
    /// - Returns: A connection string that leaves nothing to the environment.
    /// - Throws: ``PostgresError/connectionFailed(_:)`` where libpq does not understand it.
    func conninfo(database: String, role: String) throws(PostgresError) -> Conninfo {
        func quoted(_ value: String) -> String {
            "'" + value.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : "\($1)" } + "'"
        }
        return try Conninfo(
            """
            host=\(quoted(folder.socketFolder(of: server))) port=5432 dbname=\(quoted(database)) user=\(quoted(role)) \
            requirepeer=\(quoted(server.name)) sslmode=disable gssencmode=disable channel_binding=disable \
            target_session_attrs=any
            """
        )
    }

    /// Whether the server takes connections.
    private func answers() throws(PostgresError) -> Bool {
        do {
            let connection = try Connection(conninfo(database: "postgres", role: Self.administrator))
            return !connection.isLost
        } catch {
            guard error.isTransient else { throw error }
            return false
        }
    }

    /// Stops a server that runs but cannot be reached, because somebody cleaned its socket away.
    private func stopUnreachable() throws(ClusterError) {
        guard let process = try ServerProcess(of: folder), process.isRunning else { return }
        let socket = (process.socketFolder ?? folder.socketFolder(of: server)) + "/.s.PGSQL.5432"
        guard access(socket, F_OK) != 0 || process.socketFolder != folder.socketFolder(of: server) else { return }
        try process.stop(patience: Self.stopPatience)
    }

    /// Starts the server where it does not run, and waits until it answers.
    private func launch(_ programs: ServerPrograms) throws {
        try makeRunFolders()
        let begin = ContinuousClock.now
        var child = try ServerProcess(of: folder)?.isRunning == true ? nil : try spawn(programs)
        while try !answers() {
            if child?.exitStatus != nil {
                let words = Files.lastLines(of: try Files.text(of: folder.startLog) ?? "")
                guard words.contains("shared memory"), begin.duration(to: .now) < Self.orphanPatience else {
                    throw ClusterError.notStarted(words: words, log: folder.startLog)
                }
                ServerProcess.endOrphans(of: folder)
                usleep(100_000)
                child = try spawn(programs)
            }
            guard begin.duration(to: .now) < Self.answerPatience else {
                throw ClusterError.noAnswer(waited: Self.answerPatience, log: folder.log)
            }
            usleep(20_000)
        }
    }

    /// Starts a server process that outlives this one.
    private func spawn(_ programs: ServerPrograms) throws(ClusterError) -> DetachedProcess {
        let predecessor = try ServerProcess(of: folder)
        let settings = ServerSettings.all(socketFolder: folder.socketFolder(of: server), log: folder.log)
        return try Child.detach(
            [programs.postgres, "-D", folder.data] + settings.flatMap { ["-c", $0] },
            as: user.isRoot ? server : nil,
            log: folder.startLog,
            variables: variables(after: predecessor)
        )
    }

    /// Tells a new server that the process whose number its predecessor left is none to be afraid of. It still makes
    /// sure that nothing uses the predecessor's memory.
    private func variables(after predecessor: ServerProcess?) -> [String: String] {
        guard let predecessor, predecessor.isMistakable else { return [:] }
        return ["PG_GRANDPARENT_PID": "\(predecessor.id)"]
    }
}
