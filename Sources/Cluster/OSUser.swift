internal import Glibc

/// A user of the operating system.
struct OSUser: Hashable {
    let id: uid_t
    let group: gid_t
    let name: String

    /// Who runs this process.
    static func current() throws(ClusterError) -> OSUser {
        let id = geteuid()
        guard let user = OSUser({ getpwuid_r(id, $0, $1, $2, $3) }) else {
            throw .nameless(user: id)
        }
        return user
    }

    /// The user of a name; `nil` where there is none.
    init?(named name: String) {
        self.init { getpwnam_r(name, $0, $1, $2, $3) }
    }

    private typealias LookUp = (
        UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
        UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
    ) -> Int32

    private init?(_ lookUp: LookUp) {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        // Names may come from a directory service, with more about a person than fits a page.
        var words = [CChar](repeating: 0, count: 65_536)
        guard lookUp(&entry, &words, words.count, &found) == 0, found != nil, let name = entry.pw_name else {
            return nil
        }
        id = entry.pw_uid
        group = entry.pw_gid
        self.name = String(cString: name)
    }

    /// Whether root, which PostgreSQL refuses to run as.
    var isRoot: Bool { id == 0 }

    /// The role of the database in which this user works. PostgreSQL keeps names with `pg_` for itself.
    var loginRole: String {
        name.hasPrefix("pg_") ? "user_" + name : name
    }
}
