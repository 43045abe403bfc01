private import Foundation
private import Glibc

/// A folder that belongs to this process as long as it lives; afterwards, whoever comes next may clear it away.
///
/// Ownership is a lock and not the number of a process, which means another process elsewhere: in another container
/// with the same temporary folder, say.
public struct OwnedFolder: Sendable {
    public let path: String

    private static let lockName = ".owner"

    /// Makes a folder with a name of its own.
    ///
    /// - Parameters:
    ///   - prefix: What its name begins with, the same for all of a kind.
    ///   - parent: Where it lies.
    /// - Throws: What the file system says.
    public init(prefix: String, in parent: String = Self.parent) throws {
        let name = prefix + UUID().uuidString.prefix(8).lowercased()
        path = "\(parent)/\(name)"
        // Under its name only once it is locked, so that nobody finds it without an owner.
        let draft = "\(parent)/.\(name)"
        // As root, a server runs as another user, who must come through.
        try FileManager.default.createDirectory(
            atPath: draft,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755]
        )
        let lock = open("\(draft)/\(Self.lockName)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, rename(draft, path) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// In memory where there is a gigabyte to spare: much of a server's work is waiting for the disk.
    public static let parent: String = {
        var memory = statvfs()
        guard statvfs("/dev/shm", &memory) == 0, memory.f_bavail * memory.f_frsize > 1 << 30 else { return "/tmp" }
        return access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    }()

    /// The folders of a kind whose owners are gone, as far as this user may clear them away.
    public static func abandoned(prefix: String, in parent: String = Self.parent) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        return names.filter { $0.hasPrefix(prefix) }.map { "\(parent)/\($0)" }.filter { folder in
            let lock = open("\(folder)/\(lockName)", O_RDWR | O_CLOEXEC)
            guard lock >= 0 else { return false }
            defer { close(lock) }
            return flock(lock, LOCK_EX | LOCK_NB) == 0
        }
    }
}
