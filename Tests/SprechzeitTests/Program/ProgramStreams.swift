internal import Glibc

/// The three standard streams of a program, and the ends of them that the tests hold.
struct ProgramStreams: Sendable {
    private let input: Int32?
    private let output: Int32?
    private let errors: Int32?
    private let outputReader: Int32?
    private let errorReader: Int32?
    /// What nobody drains while the program runs has to be read before it can end.
    private static let chunk = 1 << 16

    /// Opens the streams.
    ///
    /// - Throws: ``StartedProgram/Failure/cannotStart(_:errno:)`` where the system has none.
    init(input: StandardInput, output: StandardOutput) throws {
        func check(_ result: Int32) throws -> Int32 {
            guard result >= 0 else { throw StartedProgram.Failure.cannotStart("a stream", errno: errno) }
            return result
        }
        func makePipe() throws -> (reader: Int32, writer: Int32) {
            var ends: [Int32] = [0, 0]
            _ = try check(pipe(&ends))
            for end in ends { _ = try check(fcntl(end, F_SETFD, FD_CLOEXEC)) }
            return (ends[0], ends[1])
        }
        switch output {
        case .terminal(let columns):
            var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
            var (main, terminal): (Int32, Int32) = (0, 0)
            _ = try check(openpty(&main, &terminal, nil, nil, &size))
            for end in [main, terminal] { _ = try check(fcntl(end, F_SETFD, FD_CLOEXEC)) }
            (self.output, errors) = (terminal, terminal)
            (outputReader, errorReader) = (main, nil)
        case .captured:
            let (results, messages) = (try makePipe(), try makePipe())
            (self.output, errors) = (results.writer, messages.writer)
            (outputReader, errorReader) = (results.reader, messages.reader)
        case .readerWhoLeft:
            let (results, messages) = (try makePipe(), try makePipe())
            close(results.reader)
            (self.output, errors) = (results.writer, messages.writer)
            (outputReader, errorReader) = (nil, messages.reader)
        case .closed:
            let messages = try makePipe()
            (self.output, errors) = (nil, messages.writer)
            (outputReader, errorReader) = (nil, messages.reader)
        case .file(let path):
            let messages = try makePipe()
            let file = try check(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
            (self.output, errors) = (file, messages.writer)
            (outputReader, errorReader) = (nil, messages.reader)
        }
        switch input {
        case .nothing: self.input = nil
        case .terminal: self.input = self.output
        case .text(let text):
            let typed = try makePipe()
            // So little that the pipe takes it at once.
            _ = try check(Int32(write(typed.writer, text, text.utf8.count)))
            close(typed.writer)
            self.input = typed.reader
        }
    }

    /// Says what the program's streams are.
    func arrange(_ actions: inout posix_spawn_file_actions_t) {
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        if let errors { posix_spawn_file_actions_adddup2(&actions, errors, 2) }
        if let output {
            posix_spawn_file_actions_adddup2(&actions, output, 1)
        } else {
            posix_spawn_file_actions_addclose(&actions, 1)
        }
    }

    /// Closes what only the program needs.
    func closeChildsEnds() {
        for end in Set([input, output, errors].compactMap(\.self)) { close(end) }
    }

    /// Reads both streams to their ends.
    func drain() -> (output: String, errors: String) {
        var (output, errors): ([UInt8], [UInt8]) = ([], [])
        var open = [outputReader, errorReader].compactMap(\.self)
        while !open.isEmpty {
            var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&waiting, nfds_t(waiting.count), -1) > 0 || errno == EINTR else { break }
            for stream in waiting where stream.revents != 0 {
                var chunk = [UInt8](repeating: 0, count: Self.chunk)
                let count = read(stream.fd, &chunk, chunk.count)
                // The end of a terminal is an error, EIO.
                guard count > 0 else {
                    open.removeAll { $0 == stream.fd }
                    close(stream.fd)
                    continue
                }
                if stream.fd == outputReader { output += chunk[..<count] } else { errors += chunk[..<count] }
            }
        }
        return (String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self))
    }
}
