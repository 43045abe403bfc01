private import CPQ

/// Where a database is and who asks for it: what libpq calls a connection string, `host=/run/postgresql dbname=wesel` or
/// `postgresql://host/wesel`, taken apart.
///
/// What it leaves open, libpq takes from the environment (`PGHOST`, `PGUSER`, …).
public struct Conninfo: Hashable, Sendable {
    private(set) var settings: [String: String]

    /// Reads a connection string.
    ///
    /// - Parameter text: Pairs of keyword and value, or a `postgresql:` address.
    /// - Throws: ``PostgresError/connectionFailed(_:)`` where libpq does not understand it.
    public init(_ text: String) throws(PostgresError) {
        var words: UnsafeMutablePointer<CChar>?
        guard let parsed = PQconninfoParse(text, &words) else {
            defer { PQfreemem(words) }
            let message = words.map { String(cString: $0) } ?? "out of memory"
            throw .connectionFailed(ServerReport(sqlState: "08001", message: message))
        }
        defer { PQconninfoFree(parsed) }
        settings = [:]
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                settings[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
    }

    /// The database's name, where one is given.
    public var database: String? { settings["dbname"] }

    /// Where the database is, for people: its server and its name, never the password.
    ///
    /// What libpq will take from the environment is not known here and left out.
    public var place: String {
        let server = settings["host"] ?? settings["hostaddr"] ?? ""
        let port = settings["port"].map { server.isEmpty ? "" : ":\($0)" } ?? ""
        return [server + port, database ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// The same server and person, another database.
    public func naming(database: String) -> Conninfo {
        setting("dbname", to: database)
    }

    /// The same but for one keyword.
    func setting(_ keyword: String, to value: String) -> Conninfo {
        var other = self
        other.settings[keyword] = value
        return other
    }

    /// All of it, the password too, as a string that is read back to the same.
    var text: String {
        settings.sorted { $0.key < $1.key }.map { keyword, value in
            let quoted = value.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] }
            return "\(keyword)='\(String(quoted))'"
        }.joined(separator: " ")
    }

    /// The settings with those added that every connection of the product has.
    func settings(with timeouts: Timeouts) -> [String: String] {
        let defaults = [
            "connect_timeout": "3", "keepalives_idle": "10", "keepalives_interval": "5", "keepalives_count": "3",
            "tcp_user_timeout": "15000",
        ]
        var all = defaults.merging(settings) { _, given in given }
        all["client_encoding"] = "UTF8"
        all["options"] = "-c TimeZone=UTC -c jit=off \(timeouts.options) \(settings["options"] ?? "")"
        return all
    }
}

/// Everything but the password.
extension Conninfo: CustomStringConvertible {
    public var description: String {
        settings.filter { $0.key != "password" && $0.key != "sslpassword" }
            .sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value)" }
            .joined(separator: " ")
    }
}
