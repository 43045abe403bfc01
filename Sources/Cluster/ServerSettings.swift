/// The settings that the server is started with; what its own configuration says about them does not count.
enum ServerSettings {
    /// All settings, as `name=value`.
    static func all(socketFolder: String, log: String) -> [String] {
        [
            // Reached by its socket alone, which only the owner of its folder can.
            "listen_addresses=", "unix_socket_directories=\(quoted(socketFolder))", "unix_socket_permissions=0700",
            "port=5432", "max_connections=200", "cluster_name=sprechzeit",
            // What is committed stays, whatever happens to the machine.
            "fsync=on", "full_page_writes=on", "synchronous_commit=on",
            // A week of logs, a file a day, and no values of rows in them.
            "logging_collector=on", "log_directory=\(log)", "log_filename=server-%a.log", "log_rotation_age=1d",
            "log_rotation_size=0", "log_truncate_on_rotation=on", "log_min_error_statement=panic",
            "log_error_verbosity=terse", "log_timezone=UTC", "timezone=UTC", "jit=off",
        ]
    }

    /// A folder as a list of one: it may have a comma or a space in its name.
    private static func quoted(_ folder: String) -> String {
        "\"" + folder.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Who is let in: whoever the socket's folder lets through and the map knows.
    static let hostBasedAuthentication = "local all all peer map=sprechzeit\n"

    /// A user of the system may work as the role of their name, and set the cluster up as its administrator.
    static func userMap(for user: OSUser) -> String {
        [user.loginRole, EmbeddedCluster.administrator]
            .map { "sprechzeit \(mapped(user.name)) \(mapped($0))\n" }
            .joined()
    }

    private static func mapped(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
