private import Glibc

/// Where a cluster keeps its things: `SPRECHZEIT_HOME`.
struct ClusterFolder: Hashable {
    let home: String

    /// Says that the folder is a cluster of this product, and how it is laid out.
    var marker: String { home + "/cluster" }
    var lock: String { home + "/lock" }
    var data: String { home + "/data" }
    /// Where `initdb` works: it becomes the data when it is done.
    var unfinishedData: String { home + "/data.unfinished" }
    var log: String { home + "/log" }
    /// What the server says before it writes logs of its own.
    var startLog: String { log + "/start.log" }
    var processFile: String { data + "/postmaster.pid" }

    static let layout = "sprechzeit cluster 1\n"

    /// A socket's path has 107 bytes at most.
    private static let longestSocketPath = 107
    private static let socketName = "/.s.PGSQL.5432"

    /// Where the socket is: in the folder if its path is short enough and libpq does not take it for a list of hosts,
    /// else in `/tmp` under a name that is the same for every command.
    func socketFolder(of server: OSUser) -> String {
        let inside = home + "/socket"
        let fits = inside.utf8.count + Self.socketName.utf8.count <= Self.longestSocketPath && !inside.contains(",")
        return fits ? inside : "/tmp/sprechzeit-\(server.id)-\(Self.hash(home))"
    }

    /// FNV-1a with 64 bits.
    private static func hash(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}

extension EmbeddedCluster {
    /// Where the cluster of whoever runs the program lies.
    ///
    /// `SPRECHZEIT_HOME` decides, then `XDG_DATA_HOME`. Root's own folder is closed to the server, which is another
    /// user, so that root's cluster lies where system services keep their data.
    ///
    /// - Parameter environment: The variables of the process.
    /// - Returns: An absolute path.
    public static func home(in environment: [String: String]) -> String {
        func given(_ variable: String) -> String? {
            environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        if let home = environment["SPRECHZEIT_HOME"], !home.isEmpty {
            return absolute(home)
        }
        if let data = given("XDG_DATA_HOME") {
            return data + "/sprechzeit"
        }
        guard geteuid() != 0, let home = given("HOME") else {
            return "/var/lib/sprechzeit"
        }
        return home + "/.local/share/sprechzeit"
    }

    /// A path from the root, without the slashes at its end.
    private static func absolute(_ path: String) -> String {
        var path = path
        if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
            defer { free(here) }
            path = String(cString: here) + "/" + path
        }
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
