private import Foundation
internal import Glibc

/// A program that runs.
struct StartedProgram: Sendable {
    /// Why a program does not start.
    enum Failure: Error {
        case cannotStart(String, errno: Int32)
    }

    let id: pid_t
    private let streams: ProgramStreams

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: The program, looked up in `PATH`, and its arguments.
    ///   - environment: All of its variables.
    ///   - folder: Its working folder.
    ///   - input: What it reads.
    ///   - output: Where its results go.
    /// - Throws: ``Failure/cannotStart(_:errno:)``.
    init(
        _ arguments: [String],
        environment: [String: String],
        folder: String,
        input: StandardInput,
        output: StandardOutput
    ) throws {
        streams = try ProgramStreams(input: input, output: output)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        streams.arrange(&actions)

        // A new group, so that a signal to the tests does not reach the program; and no signal is ignored or
        // held back, as this thread may do.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))

        // `env` changes the folder, which posix_spawn cannot do by a name that Swift sees.
        let words = (["/usr/bin/env", "--chdir=\(folder)"] + arguments).map { strdup($0) }
        let variables = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + variables).forEach { free($0) } }
        var child: pid_t = 0
        let status = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words + [nil], variables + [nil])
        streams.closeChildsEnds()
        guard status == 0 else { throw Failure.cannotStart(arguments[0], errno: status) }
        id = child
    }

    /// Sends the program a signal.
    func send(_ signal: Int32) {
        kill(id, signal)
    }

    /// Sends the program a signal after some microseconds, on a thread that waits for nothing else.
    func send(_ signal: Int32, after microseconds: useconds_t) {
        Thread.detachNewThread {
            usleep(microseconds)
            kill(id, signal)
        }
    }

    /// Waits for the program's end.
    func end() async -> EndedProgram {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let said = streams.drain()
                var status: Int32 = 0
                while waitpid(id, &status, 0) == -1, errno == EINTR {}
                let signal = status & 0x7f
                let ended = EndedProgram(
                    status: signal == 0 ? (status >> 8) & 0xff : 128 + signal,
                    output: said.output,
                    errors: said.errors,
                    process: id
                )
                continuation.resume(returning: ended)
            }
        }
    }
}
