private import Glibc

/// A file that is replaced as a whole: whoever reads it, and whatever happens meanwhile, it is the old or the new one.
///
/// A new content is first staged beside the file, under a hidden name, and is safe on the disk before it takes the
/// file's place.
struct DiskFile {
    let path: String
    /// Where a new content waits: in the same folder, so that one step of the system puts it in place.
    private let stagingPath: String

    init(_ path: String) {
        let name = path.split(separator: "/").last ?? ""
        self.path = path
        stagingPath = "\(path.dropLast(name.count)).\(name).new"
    }

    /// The content; `nil` where there is no file, and nothing for a pipe that nobody writes to.
    func read() throws(PublishingError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw PublishingError.refusal(of: path)
        }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return content }
            if count > 0 {
                content += buffer[..<count]
            } else if errno != EINTR {
                throw PublishingError.refusal(of: path)
            }
        }
    }

    /// Writes a new content to the disk, beside the file.
    func stage(_ content: some Sequence<UInt8>) throws(PublishingError) {
        let descriptor = open(stagingPath, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw PublishingError.refusal(of: path) }
        defer { close(descriptor) }
        var rest = Array(content)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw PublishingError.refusal(of: path)
            }
        }
        guard fsync(descriptor) == 0 else { throw PublishingError.refusal(of: path) }
    }

    /// Puts the staged content in place.
    func replace() throws(PublishingError) {
        guard rename(stagingPath, path) == 0 else { throw PublishingError.refusal(of: path) }
    }

    /// Throws away what is staged, such as what a process left that was killed.
    func unstage() throws(PublishingError) {
        try remove(stagingPath)
    }

    /// Removes the file, if there is one.
    func remove() throws(PublishingError) {
        try remove(path)
    }

    private func remove(_ path: String) throws(PublishingError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw PublishingError.refusal(of: path) }
    }
}
