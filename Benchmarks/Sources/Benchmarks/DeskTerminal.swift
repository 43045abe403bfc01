import Foundation
import Glibc
import Synchronization

/// A terminal with a program in it, of 80 columns and 24 rows, that notes when the program writes how much.
final class DeskTerminal: Sendable {
    /// What the program has written so far.
    private struct Written {
        var bytes: [UInt8] = []
        var last = ContinuousClock.now
    }

    /// A text did not come.
    struct Missing: Error {
        let text: String
    }

    private let written = Mutex(Written())
    private let isClosed = Mutex(false)
    private let main: Int32
    private let process: Process

    /// Starts a program in a new terminal.
    ///
    /// - Parameters:
    ///   - arguments: The program by its path, and its arguments.
    ///   - variables: Its variables.
    /// - Throws: What the system says.
    init(_ arguments: [String], variables: [String: String] = [:]) throws {
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        var ends: (main: Int32, terminal: Int32) = (0, 0)
        guard openpty(&ends.main, &ends.terminal, nil, nil, &size) == 0 else { throw POSIXError(.EIO) }
        main = ends.main
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        let terminal = FileHandle(fileDescriptor: ends.terminal, closeOnDealloc: true)
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setsid")
        process.arguments = ["--ctty", "--wait"] + arguments
        process.environment = variables.merging(["TERM": "xterm-256color", "PATH": "/usr/bin:/bin"]) { own, _ in own }
        (process.standardInput, process.standardOutput, process.standardError) = (terminal, terminal, terminal)
        try process.run()
        Thread.detachNewThread { [self] in read() }
    }

    /// Ends the program by hanging up.
    func close() {
        isClosed.withLock { $0 = true }
        process.waitUntilExit()
    }

    /// How many bytes the program has written.
    var count: Int { written.withLock { $0.bytes.count } }

    /// When it wrote last.
    var last: ContinuousClock.Instant { written.withLock { $0.last } }

    /// Presses a key.
    func press(_ key: String) {
        let bytes = Array(key.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(main, $0.baseAddress, $0.count) }
    }

    /// Waits until the program has written more than a number of bytes.
    ///
    /// - Returns: Whether it has, within a second.
    func writes(moreThan count: Int) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(1)
        while self.count <= count {
            guard .now < deadline else { return false }
            try await Task.sleep(for: .microseconds(100))
        }
        return true
    }

    /// Waits until the program has written a text after a number of bytes.
    func shows(_ text: String, after count: Int) async throws {
        let (wanted, deadline) = (Array(text.utf8), ContinuousClock.now + .seconds(5))
        while !written.withLock({ $0.bytes.dropFirst(count).contains(wanted) }) {
            guard .now < deadline else { throw Missing(text: text) }
            try await Task.sleep(for: .microseconds(200))
        }
    }

    /// Waits until the program has written nothing for a while.
    func rests(for duration: Duration = .milliseconds(250)) async throws {
        while last.duration(to: .now) < duration { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        defer { _ = Glibc.close(main) }
        while !isClosed.withLock({ $0 }) {
            var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 20) > 0 else { continue }
            let count = Glibc.read(main, &buffer, buffer.count)
            guard count > 0 else { return }
            written.withLock { written in
                written.bytes += buffer[..<count]
                written.last = .now
            }
        }
    }
}
