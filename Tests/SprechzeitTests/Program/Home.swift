private import Foundation
private import Glibc
private import Synchronization
private import TestKit

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
        OwnedFolder.abandoned(prefix: prefix).forEach(remove)
        atexit { Home.made.withLock { $0 }.forEach { Home.remove($0.folder) } }
    }()

    /// Makes an empty home.
    ///
    /// - Parameters:
    ///   - name: Tells it from others of the same tests.
    ///   - database: The name of the database's folder within it.
    /// - Throws: What the file system says.
    init(_ name: String, database: String = "home") throws {
        _ = Self.begin
        folder = try OwnedFolder(prefix: Self.prefix + name + "-").path
        self.database = folder + "/" + database
        let home = self
        Self.made.withLock { $0.append(home) }
    }

    /// The program in this home.
    var program: Program { Program(home: self) }

    /// The path of a file in the working folder.
    func path(_ name: String) -> String { folder + "/" + name }

    /// What differs from one run of the tests to the next.
    var names: [String: String] { ["$HOME": database, "$FOLDER": folder] }

    /// Stops the servers in a folder and removes it.
    private static func remove(_ folder: String) {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        for path in paths where path.hasSuffix("data/postmaster.pid") { stopServer(named: folder + "/" + path) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Stops a server without the program, which may be what is broken.
    private static func stopServer(named file: String) {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8),
            let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }), id > 0
        else { return }
        kill(id, SIGINT)
        for _ in 0..<500 where access(file, F_OK) == 0 && kill(id, 0) == 0 { usleep(10_000) }
    }
}
