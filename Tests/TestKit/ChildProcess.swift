private import Glibc

/// A program started beside the tests, its output in a file.
struct ChildProcess {
    private let id: pid_t

    /// What a child can fail with.
    enum Failure: Error {
        case cannotStart(String, errno: Int32)
        case failed(String, status: Int32)
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: The program, looked up in `PATH`, and its arguments.
    ///   - output: The file that takes what it prints, appended.
    /// - Throws: ``Failure/cannotStart(_:errno:)``.
    init(_ arguments: [String], output: String) throws(Failure) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)

        let words = arguments.map { strdup($0) }
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let status = posix_spawnp(&child, arguments[0], &actions, nil, words + [nil], environ)
        guard status == 0 else {
            throw .cannotStart(arguments[0], errno: status)
        }
        id = child
    }

    /// Asks the program to end.
    func interrupt() {
        kill(id, SIGINT)
    }

    /// Waits for the program's end.
    ///
    /// - Returns: Its exit status; of one that a signal ended, the signal's number and 128.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - arguments: The program and its arguments.
    ///   - output: The file that takes what it prints.
    /// - Throws: ``Failure`` where it does not start or does not succeed.
    static func run(_ arguments: [String], output: String) throws(Failure) {
        let status = try ChildProcess(arguments, output: output).wait()
        guard status == 0 else {
            throw .failed(arguments.joined(separator: " "), status: status)
        }
    }
}
