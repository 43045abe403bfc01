/// PostgreSQL's server programs of one major version.
struct ServerPrograms: Hashable {
    let version: Int
    let folder: String

    var initdb: String { folder + "/initdb" }
    var postgres: String { folder + "/postgres" }

    /// The oldest version with what the schema needs.
    private static let oldest = 15
    /// Where distributions put each version, named by its number.
    private static let versionedFolders = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin"]

    /// Finds the programs for a cluster.
    ///
    /// - Parameter version: The version that wrote the data; the newest will do where there is none yet.
    /// - Returns: Programs that can work with the data.
    /// - Throws: ``ClusterError/notInstalled(searched:)`` or ``ClusterError/versionNotInstalled(needed:installed:)``.
    static func installed(version: Int?) throws(ClusterError) -> ServerPrograms {
        let all = installed()
        guard let newest = all.first(where: { $0.version >= oldest }) else {
            throw .notInstalled(searched: versionedFolders + searchPath)
        }
        guard let version else { return newest }
        guard let fitting = all.first(where: { $0.version == version }) else {
            throw .versionNotInstalled(needed: version, installed: all.map(\.version))
        }
        return fitting
    }

    /// Every version there is, newest first.
    private static func installed() -> [ServerPrograms] {
        let versioned = (oldest...99).flatMap { version in
            versionedFolders.map { pattern in
                let folder = pattern.split(separator: "*", omittingEmptySubsequences: false).joined(
                    separator: "\(version)"
                )
                return ServerPrograms(version: version, folder: folder)
            }
        }
        let others = searchPath.compactMap { folder in
            version(of: folder + "/postgres").map { ServerPrograms(version: $0, folder: folder) }
        }
        return (versioned.filter(\.isComplete) + others.filter(\.isComplete)).sorted { $0.version > $1.version }
    }

    private static let searchPath = ["/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin"]

    private var isComplete: Bool {
        Child.isExecutable(initdb) && Child.isExecutable(postgres)
    }

    /// The major version that a server says it has, `postgres (PostgreSQL) 15.18 (Debian …)`.
    private static func version(of postgres: String) -> Int? {
        guard Child.isExecutable(postgres), let said = try? Child.run([postgres, "--version"]), said.status == 0 else {
            return nil
        }
        return said.words.split(separator: " ").dropFirst(2).first?.split(separator: ".").first.flatMap { Int($0) }
    }
}
