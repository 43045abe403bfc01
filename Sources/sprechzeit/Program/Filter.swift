private import CSpawn
private import Glibc

/// Another program that takes something on its standard input, and perhaps gives something back.
struct Filter {
    /// The program, by its path or its name, and its arguments.
    let arguments: [String]
    /// Whether what it says on standard error counts as well.
    var takesErrors = false

    /// How a program ended.
    struct Outcome {
        /// Its exit status; the signal's number and 128 where a signal ended it.
        let status: Int32
        let output: [UInt8]
    }

    /// The program could not be started, for a reason of the system's (errno).
    struct NotStarted: Error {
        let program: String
        let code: Int32
    }

    /// Runs the program to its end. It must take in what it is given before it gives much back.
    ///
    /// - Parameter input: What it reads.
    /// - Returns: How it ended, and what it wrote.
    /// - Throws: ``NotStarted``.
    func run(_ input: [UInt8]) throws(NotStarted) -> Outcome {
        let (readsInput, feed) = try makePipe()
        let (output, writesOutput) = try makePipe()
        defer { close(output) }
        let child: Int32
        do throws(NotStarted) {
            defer {
                close(readsInput)
                close(writesOutput)
            }
            child = try start(input: readsInput, output: writesOutput)
        } catch {
            close(feed)
            throw error
        }
        write(input, to: feed)
        close(feed)
        let written = readAll(from: output)
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        let signal = status & 0x7f
        return Outcome(status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: written)
    }

    private func makePipe() throws(NotStarted) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw NotStarted(program: arguments[0], code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private func start(input: Int32, output: Int32) throws(NotStarted) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        if takesErrors { posix_spawn_file_actions_adddup2(&actions, output, 2) }
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let words = arguments.map { strdup($0) }
        let settings = Self.variables.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var child: Int32 = 0
        let failure = posix_spawnp(&child, arguments[0], &actions, &attributes, words + [nil], settings + [nil])
        guard failure == 0 else { throw NotStarted(program: arguments[0], code: failure) }
        return child
    }

    /// The variables of this process but those that lead to a database, perhaps with a password.
    private static var variables: [String: String] {
        Surroundings.current.environment.filter { !$0.key.hasPrefix("SPRECHZEIT_") && !$0.key.hasPrefix("PG") }
    }

    /// Writes what the program takes; one that ends before is not asked why.
    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || count < 0 && errno == EINTR else { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }

    private func readAll(from descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 || errno != EINTR {
                return bytes
            }
        }
    }
}
