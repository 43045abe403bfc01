/// Why the private cluster cannot be used, with what somebody needs to know to set it right.
public enum ClusterError: Error, Hashable {
    /// PostgreSQL's server is in none of these folders: it has to be installed.
    case notInstalled(searched: [String])
    /// The data was written by one version of PostgreSQL, and only others are installed.
    case versionNotInstalled(needed: Int, installed: [Int])
    /// The process runs under a number that has no name, and PostgreSQL knows people by name.
    case nameless(user: UInt32)
    /// Root may not run the server, and there is no user of this name to do it.
    case serverUserMissing(name: String)
    /// The folder has other things in it, and is not a cluster of this product.
    case folderNotOurs(path: String)
    /// The folder belongs to somebody else.
    case folderOfAnother(path: String, owner: UInt32)
    /// The server's user may not pass through this folder.
    case folderClosed(path: String, user: String)
    /// A folder or file was not to be had from the system.
    case notPossible(path: String, errno: Int32)
    /// A newer version of the program has laid out the folder.
    case layoutTooNew(found: String, known: String)
    /// Another command held the cluster for longer than was waited.
    case busy(path: String, waited: Duration)
    /// `initdb` gave up; its words.
    case notMade(words: String)
    /// The server ended instead of starting; its last words, and where all of them are.
    case notStarted(words: String, log: String)
    /// The server runs but does not answer.
    case noAnswer(waited: Duration, log: String)
    /// The server does not end.
    case notStopped(process: Int32)
}
