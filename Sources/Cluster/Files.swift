private import Glibc

/// Small files read and written whole.
enum Files {
    /// A file's text; `nil` where there is none.
    static func text(of path: String) throws(ClusterError) -> String? {
        guard let file = fopen(path, "re") else {
            guard errno == ENOENT else { throw .notPossible(path: path, errno: errno) }
            return nil
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    /// Writes a file so that it is there whole or not at all, also after a loss of power.
    static func write(_ text: String, to path: String, owner: OSUser? = nil) throws(ClusterError) {
        let draft = path + ".new"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notPossible(path: draft, errno: errno) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0,
            owner.map({ fchown(file, $0.id, $0.group) == 0 }) ?? true,
            rename(draft, path) == 0
        else {
            throw .notPossible(path: path, errno: errno)
        }
    }

    /// The last lines of a text, without what a terminal might take for a command.
    static func lastLines(of text: String, count: Int = 3) -> String {
        let lines = text.split(separator: "\n").suffix(count).joined(separator: "\n")
        return String(lines.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control })
    }
}
