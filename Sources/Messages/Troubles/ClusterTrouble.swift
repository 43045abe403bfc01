public import Core

/// What can go wrong with the database server that the program runs for itself.
public enum ClusterTrouble: Hashable, Sendable {
    case notInstalled(searched: [String])
    case versionNotInstalled(needed: Int, installed: [Int])
    case nameless(user: UInt32)
    case serverUserMissing(name: String)
    case folderNotOurs(path: String)
    case folderOfAnother(path: String)
    case folderClosed(path: String, user: String)
    case notPossible(path: String, FileFault)
    case layoutTooNew
    case busy(path: String)
    case notMade(words: String)
    case notStarted(words: String, log: String)
    case noAnswer(log: String)
    case notStopped(process: Int32)

    public func explanation(in language: Language) -> Explanation {
        language == .german ? german : english
    }

    private var german: Explanation {
        switch self {
        case .notInstalled:
            Explanation(
                fact: "Der Datenbankserver PostgreSQL ist nicht installiert.",
                remedy: "Installieren Sie das Paket postgresql, oder nennen Sie einen Server mit --database."
            )
        case .versionNotInstalled(let needed, let installed):
            Explanation(
                fact: "Die Daten sind von PostgreSQL \(needed); installiert ist nur \(Self.list(installed)).",
                remedy: "Installieren Sie postgresql-\(needed)."
            )
        case .nameless(let user):
            Explanation(
                fact: "Der Benutzer mit der Nummer \(user) hat keinen Namen.",
                remedy: "Rufen Sie das Programm als benannter Benutzer auf."
            )
        case .serverUserMissing(let name):
            Explanation(
                fact: "root darf den Datenbankserver nicht betreiben, und den Benutzer \(name) gibt es nicht.",
                remedy: "Rufen Sie das Programm als gewöhnlicher Benutzer auf, oder legen Sie \(name) an."
            )
        case .folderNotOurs(let path):
            Explanation(
                fact: "Im Ordner \(path) liegt anderes; er ist keine Datenbank dieses Programms.",
                remedy: "Nennen Sie mit SPRECHZEIT_HOME einen leeren Ordner."
            )
        case .folderOfAnother(let path):
            Explanation(
                fact: "Der Ordner \(path) gehört jemand anderem.",
                remedy: "Nennen Sie mit SPRECHZEIT_HOME einen eigenen Ordner."
            )
        case .folderClosed(let path, let user):
            Explanation(
                fact: "Der Benutzer \(user), der den Server betreibt, kommt nicht durch den Ordner \(path).",
                remedy: "Erlauben Sie den Durchgang (chmod o+x), oder nennen Sie mit SPRECHZEIT_HOME einen anderen."
            )
        case .notPossible(let path, let fault):
            Explanation(
                fact: "\(path) lässt sich nicht anlegen oder lesen: \(FileFaultWords(.german).text(fault)).",
                remedy: "Prüfen Sie Rechte und freien Platz, oder nennen Sie mit SPRECHZEIT_HOME einen anderen Ordner."
            )
        case .layoutTooNew:
            Explanation(
                fact: "Der Ordner der Datenbank ist von einer neueren Version des Programms.",
                remedy: "Aktualisieren Sie das Programm."
            )
        case .busy(let path):
            Explanation(
                fact: "Ein anderer Befehl hält die Datenbank in \(path) seit einer Minute fest.",
                remedy: "Warten Sie, bis er fertig ist, und rufen Sie diesen noch einmal auf."
            )
        case .notMade(let words):
            Explanation(
                fact: "Die Datenbank lässt sich nicht einrichten: \(words)",
                remedy: "Beheben Sie das und rufen Sie den Befehl noch einmal auf."
            )
        case .notStarted(let words, let log):
            Explanation(
                fact: "Der Datenbankserver startet nicht: \(words)",
                remedy: "Sehen Sie in \(log) nach."
            )
        case .noAnswer(let log):
            Explanation(
                fact: "Der Datenbankserver läuft, antwortet aber nicht.",
                remedy: "Sehen Sie in \(log) nach, und rufen Sie den Befehl noch einmal auf."
            )
        case .notStopped(let process):
            Explanation(
                fact: "Der Datenbankserver (Prozess \(process)) endet nicht.",
                remedy: "Warten Sie, bis er fertig ist; beenden Sie ihn nicht mit Gewalt."
            )
        }
    }

    private var english: Explanation {
        switch self {
        case .notInstalled:
            Explanation(
                fact: "The database server PostgreSQL is not installed.",
                remedy: "Install the package postgresql, or name a server by --database."
            )
        case .versionNotInstalled(let needed, let installed):
            Explanation(
                fact: "The data are PostgreSQL \(needed)'s; only \(Self.list(installed)) is installed.",
                remedy: "Install postgresql-\(needed)."
            )
        case .nameless(let user):
            Explanation(
                fact: "The user with the number \(user) has no name.",
                remedy: "Call the program as a user who has one."
            )
        case .serverUserMissing(let name):
            Explanation(
                fact: "root may not run the database server, and there is no user \(name).",
                remedy: "Call the program as an ordinary user, or make the user \(name)."
            )
        case .folderNotOurs(let path):
            Explanation(
                fact: "The folder \(path) has other things in it; it is no database of this program.",
                remedy: "Name an empty folder by SPRECHZEIT_HOME."
            )
        case .folderOfAnother(let path):
            Explanation(
                fact: "The folder \(path) belongs to somebody else.",
                remedy: "Name a folder of your own by SPRECHZEIT_HOME."
            )
        case .folderClosed(let path, let user):
            Explanation(
                fact: "The user \(user), who runs the server, may not pass through the folder \(path).",
                remedy: "Allow passing through (chmod o+x), or name another folder by SPRECHZEIT_HOME."
            )
        case .notPossible(let path, let fault):
            Explanation(
                fact: "\(path) cannot be made or read: \(FileFaultWords(.english).text(fault)).",
                remedy: "Check rights and free space, or name another folder by SPRECHZEIT_HOME."
            )
        case .layoutTooNew:
            Explanation(
                fact: "The database's folder is that of a newer version of the program.",
                remedy: "Update the program."
            )
        case .busy(let path):
            Explanation(
                fact: "Another command has held the database in \(path) for a minute.",
                remedy: "Wait until it is done and call this one again."
            )
        case .notMade(let words):
            Explanation(
                fact: "The database cannot be made: \(words)",
                remedy: "Mend that and call the command again."
            )
        case .notStarted(let words, let log):
            Explanation(
                fact: "The database server does not start: \(words)",
                remedy: "Look into \(log)."
            )
        case .noAnswer(let log):
            Explanation(
                fact: "The database server runs but does not answer.",
                remedy: "Look into \(log), and call the command again."
            )
        case .notStopped(let process):
            Explanation(
                fact: "The database server (process \(process)) does not end.",
                remedy: "Wait until it is done; do not end it by force."
            )
        }
    }

    private static func list(_ versions: [Int]) -> String {
        versions.map(String.init).joined(separator: ", ")
    }
}
