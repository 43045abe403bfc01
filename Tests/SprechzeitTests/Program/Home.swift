private import Foundation
private import Glibc
private import Synchronization

/// A folder for the program to live in, with a database server of its own once something needs one.
///
/// The server is stopped and the folder removed when the tests end; those that killed tests left, when the next ones
/// begin.
struct Home: Sendable {
    /// The working folder of the calls, for the files of tests.
    let folder: String
    /// What `SPRECHZEIT_HOME` names.
    let database: String

    /// The one that tests share which have a county of their own.
    static let shared = Result { try Home("shared") }

    private static let prefix = "sprechzeit-program-"
    private static let made = Mutex<[Home]>([])
    private static let begin: Void = {
        removeAbandoned()
        atexit { Home.made.withLock { $0 }.forEach { $0.remove() } }
    }()

    /// Makes an empty home.
    ///
    /// - Parameters:
    ///   - name: Tells it from others of the same tests.
    ///   - database: The name of the database's folder within it.
    /// - Throws: What the file system says.
    init(_ name: String, database: String = "home") throws {
        _ = Self.begin
        folder = "\(Self.parent)/\(Self.prefix)\(getpid())-\(name)"
        self.database = folder + "/" + database
        let path = folder
        // As root, the server runs as another user, who must come through.
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755]
        )
        let home = self
        Self.made.withLock { $0.append(home) }
    }

    /// The program in this home.
    var program: Program { Program(home: self) }

    /// The path of a file in the working folder.
    func path(_ name: String) -> String { folder + "/" + name }

    /// What differs from one run of the tests to the next.
    var names: [String: String] { ["$HOME": database, "$FOLDER": folder] }

    /// In memory where there is room: a server's work is mostly waiting for the disk.
    private static let parent: String = {
        var memory = statvfs()
        guard statvfs("/dev/shm", &memory) == 0, memory.f_bavail * memory.f_frsize > 1 << 30 else { return "/tmp" }
        return access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    }()

    private static func removeAbandoned() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
            guard name.hasPrefix(prefix),
                let owner = name.dropFirst(prefix.count).split(separator: "-").first.flatMap({ pid_t($0) }),
                kill(owner, 0) != 0
            else { continue }
            let folder = parent + "/" + name
            for database in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                stopServer(of: folder + "/" + database)
            }
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    private func remove() {
        Self.stopServer(of: database)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Stops a server without the program, which may be what is broken.
    private static func stopServer(of database: String) {
        let file = database + "/data/postmaster.pid"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8),
            let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }), id > 0
        else { return }
        kill(id, SIGINT)
        for _ in 0..<500 where access(file, F_OK) == 0 && kill(id, 0) == 0 { usleep(10_000) }
    }
}
