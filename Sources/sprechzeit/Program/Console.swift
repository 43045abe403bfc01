private import Glibc
private import Synchronization

/// Results on standard output, all else on standard error; written at once and in full.
///
/// A reader who leaves is no fault: there is nobody to tell. What cannot be written for another reason is kept for the
/// end of the program, which is then no success.
enum Console {
    private static let fault = Mutex<Int32?>(nil)

    /// The system's number for why results could not be written; `nil` where all of them were.
    static var writingFault: Int32? { fault.withLock(\.self) }

    /// Makes sure that a reader who leaves does not end the program, and that no file is opened in the place of a
    /// stream that is closed.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            // The lowest free number is taken. Opened the wrong way round, the stream is as good as closed.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes a line of results.
    static func print(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Writes lines of results.
    static func print(_ lines: [String]) {
        write(lines.map { $0 + "\n" }.joined(), to: STDOUT_FILENO)
    }

    /// Writes results as they are.
    static func write(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes results that are no text.
    static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    }

    /// Writes a line for the person at the terminal.
    static func tell(_ line: String) {
        write(line + "\n", to: STDERR_FILENO)
    }

    /// Writes to the terminal without ending the line.
    static func tellPart(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let code = errno
                if descriptor == STDOUT_FILENO, code != EPIPE { fault.withLock { $0 = $0 ?? code } }
                return
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}
