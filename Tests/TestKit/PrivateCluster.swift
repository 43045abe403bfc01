private import Foundation
internal import Postgres
private import Synchronization

/// A PostgreSQL cluster in a temporary folder, reached by its socket alone, without the care for data that outlives it.
///
/// The server is a child of one thread that lives as long as it does, because the kernel's signal on a parent's death
/// watches the thread and not the process. When the process ends, however it ends, the server shuts down.
struct PrivateCluster {
    /// Why there is no server to test against.
    enum Failure: Error {
        /// PostgreSQL's programs are in none of the usual places: install `postgresql-15`.
        case notInstalled
        /// The cluster was not made or did not start; the server's words are in the text.
        case notStarted(String)
    }

    private let programs: String
    private let folder: String
    private let data: String
    private var log: String { folder + "/log" }

    private static let stopAtExit: Void = { atexit { PrivateCluster.stop() } }()
    private static let running = Mutex<(server: ChildProcess, folder: String)?>(nil)

    /// Makes and starts a cluster.
    ///
    /// - Returns: How it is reached.
    /// - Throws: ``Failure``.
    static func start() async throws -> Conninfo {
        let cluster = try PrivateCluster()
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                do {
                    let server = try cluster.launch()
                    continuation.resume(with: Result { try cluster.awaitAnswer() })
                    server.wait()
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    /// Finds the programs and makes the folder, removing those that killed processes left.
    private init() throws {
        guard let programs = Self.installedPrograms() else {
            throw Failure.notInstalled
        }
        self.programs = programs
        for abandoned in OwnedFolder.abandoned(prefix: Self.folderPrefix) {
            try? FileManager.default.removeItem(atPath: abandoned)
        }
        folder = try OwnedFolder(prefix: Self.folderPrefix).path
        data = folder + "/data"
        if geteuid() == 0 {
            guard let owner = getpwnam("postgres")?.pointee, chown(folder, owner.pw_uid, owner.pw_gid) == 0 else {
                throw Failure.notStarted("There is no user postgres to run the server.")
            }
        }
    }

    private static let folderPrefix = "sprechzeit-test-"

    /// The folder with the newest version's programs.
    private static func installedPrograms() -> String? {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
            .first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
    }

    /// Makes the cluster and starts its server, on the thread that calls.
    private func launch() throws -> ChildProcess {
        // The server refuses to run as root.
        let user = geteuid() == 0 ? ["--reuid", "postgres", "--regid", "postgres", "--init-groups"] : []
        do {
            try ChildProcess.run(
                ["setpriv"] + user + ["--pdeathsig", "KILL", "--", programs + "/initdb", "-D", data]
                    + ["-N", "--auth=trust", "--username=postgres", "--locale=C.UTF-8", "--encoding=UTF8"],
                output: log
            )
            let server = try ChildProcess(
                ["setpriv"] + user + ["--pdeathsig", "INT", "--", programs + "/postgres", "-D", data, "-k", folder]
                    + Self.settings.flatMap { ["-c", $0] },
                output: log
            )
            Self.running.withLock { $0 = (server, folder) }
            _ = Self.stopAtExit
            return server
        } catch {
            throw Failure.notStarted("\(error)\n\(words)")
        }
    }

    private static let settings = [
        "listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200",
        "autovacuum=off", "max_wal_size=2GB", "log_min_messages=fatal",
    ]

    /// Waits until the server answers.
    private func awaitAnswer() throws -> Conninfo {
        let conninfo = try Conninfo("host=\(folder) user=postgres dbname=postgres")
        for _ in 0..<300 {
            if try Self.answers(conninfo) {
                return conninfo
            }
            usleep(50_000)
        }
        throw Failure.notStarted(words)
    }

    /// Whether the server takes connections by now.
    private static func answers(_ conninfo: Conninfo) throws(PostgresError) -> Bool {
        do {
            let connection = try Connection(conninfo)
            return !connection.isLost
        } catch {
            guard error.isTransient else {
                throw error
            }
            return false
        }
    }

    /// What the programs have printed.
    private var words: String {
        (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    }

    /// Stops the server and removes the folder, at the process's end.
    private static func stop() {
        guard let (server, folder) = running.withLock({ $0 }) else { return }
        server.interrupt()
        server.wait()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
