private import CSpawn
private import Glibc

/// Other programs, started with nothing of this process but what they need.
enum Child {
    /// How a program ended, and what it said.
    struct Outcome {
        /// Its exit status; the signal's number and 128 where a signal ended it.
        let status: Int32
        let words: String
    }

    static func isExecutable(_ path: String) -> Bool {
        access(path, X_OK) == 0
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - arguments: The program, and its arguments.
    ///   - user: As whom it runs; as this process's user where `nil`.
    /// - Returns: How it ended.
    /// - Throws: ``ClusterError/notPossible(path:errno:)`` where it does not start.
    static func run(_ arguments: [String], as user: OSUser? = nil) throws(ClusterError) -> Outcome {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .notPossible(path: arguments[0], errno: errno) }
        defer { close(ends[0]) }
        let child: Int32
        do {
            defer { close(ends[1]) }
            child = try start(arguments, as: user, output: ends[1], variables: [:])
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(ends[0], &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 || errno != EINTR {
                break
            }
        }
        return Outcome(status: wait(for: child), words: String(decoding: bytes, as: UTF8.self))
    }

    /// Starts a program that outlives this process: in a session of its own, holding none of its files.
    ///
    /// - Parameters:
    ///   - arguments: The program, and its arguments.
    ///   - user: As whom it runs; as this process's user where `nil`.
    ///   - log: The file that takes what it says, emptied first.
    ///   - variables: What its environment has besides what every child's has.
    /// - Returns: The process.
    /// - Throws: ``ClusterError/notPossible(path:errno:)`` where it does not start.
    static func detach(
        _ arguments: [String],
        as user: OSUser?,
        log: String,
        variables: [String: String]
    ) throws(ClusterError) -> DetachedProcess {
        let file = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notPossible(path: log, errno: errno) }
        defer { close(file) }
        return DetachedProcess(try start(arguments, as: user, output: file, variables: variables))
    }

    /// Waits for a child's end and returns its exit status.
    static func wait(for child: Int32) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return exitStatus(status)
    }

    private static func exitStatus(_ status: Int32) -> Int32 {
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    private static func start(
        _ arguments: [String],
        as user: OSUser?,
        output: Int32,
        variables: [String: String]
    ) throws(ClusterError) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        posix_spawn_file_actions_addchdir_np(&actions, "/")

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes,
            spawnSetsid | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        )

        let drop = user.map { ["setpriv", "--reuid", $0.name, "--regid", "\($0.group)", "--init-groups", "--"] } ?? []
        let words = (drop + arguments).map { strdup($0) }
        let settings = standardVariables.merging(variables) { _, new in new }.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var child: Int32 = 0
        let failure = posix_spawnp(
            &child,
            (drop + arguments)[0],
            &actions,
            &attributes,
            words + [nil],
            settings + [nil]
        )
        guard failure == 0 else { throw .notPossible(path: (drop + arguments)[0], errno: failure) }
        return child
    }

    private static let standardVariables = [
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC",
    ]
}
