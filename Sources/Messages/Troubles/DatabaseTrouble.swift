/// What can go wrong between the program and its database, as far as it makes a difference to a person.
public enum DatabaseTrouble: Hashable, Sendable {
    /// No text of the form in which databases are named.
    case badAddress
    /// No server answers there.
    case unreachable(place: String)
    /// The server has no such database.
    case noSuchDatabase(place: String)
    /// The server does not let this person in.
    case notAdmitted(place: String)
    /// The server answers, but takes no connection at present.
    case occupied(place: String)
    /// The connection ended in the middle; whether the last step took effect is not known.
    case lost
    /// Somebody else was faster, again and again.
    case busy
    /// It took too long.
    case tooSlow
    case notAllowed
    /// Why somebody is away is for their employer alone.
    case hiddenReasons
    /// Files bring leave that was not decided by whom they come from.
    case leaveDecidedByEmployer(String)
    /// A constraint refused the data.
    case refused(constraint: String, table: String)
    case olderSchema(found: Int, known: Int)
    case newerSchema(found: Int, known: Int)
    case editedMigration(number: Int, name: String, line: Int)
    case migratorAtWork
    case serverTooOld(found: Int, needed: Int)
    /// Anything else, by the server's code.
    case other(code: String)

    public func explanation(in language: Language) -> Explanation {
        switch language {
        case .german: german
        case .english: english
        }
    }

    private var german: Explanation {
        switch self {
        case .badAddress:
            Explanation(
                fact: "Was --database oder SPRECHZEIT_DATABASE nennt, ist keine Adresse einer Datenbank.",
                remedy: "Schreiben Sie sie in der Form postgresql://benutzer@rechner/datenbank."
            )
        case .unreachable(let place):
            Explanation(
                fact: "Die Datenbank\(Self.shown(place)) ist nicht erreichbar.",
                remedy: "Prüfen Sie --database oder SPRECHZEIT_DATABASE; ohne beide nimmt das Programm seine eigene."
            )
        case .noSuchDatabase(let place):
            Explanation(
                fact: "Der Server hat keine solche Datenbank:\(Self.shown(place)).",
                remedy: "Prüfen Sie den Namen, oder lassen Sie die Datenbank anlegen."
            )
        case .notAdmitted(let place):
            Explanation(
                fact: "Der Server lässt Sie nicht in die Datenbank\(Self.shown(place)).",
                remedy: "Prüfen Sie Benutzer und Passwort, oder bitten Sie den Betrieb um Zugang."
            )
        case .occupied(let place):
            Explanation(
                fact: "Der Server der Datenbank\(Self.shown(place)) nimmt gerade keine Verbindung an.",
                remedy: "Rufen Sie den Befehl in einigen Sekunden noch einmal auf."
            )
        case .lost:
            Explanation(
                fact: "Die Verbindung zur Datenbank ist abgerissen.",
                remedy: "Rufen Sie den Befehl noch einmal auf; er wirkt kein zweites Mal."
            )
        case .busy:
            Explanation(
                fact: "Jemand anderes ändert gerade dasselbe.",
                remedy: "Rufen Sie den Befehl in einigen Sekunden noch einmal auf."
            )
        case .tooSlow:
            Explanation(
                fact: "Die Datenbank hat zu lange gebraucht; nichts ist geändert.",
                remedy: "Rufen Sie den Befehl später noch einmal auf."
            )
        case .notAllowed:
            Explanation(
                fact: "Ihre Rolle darf das in der Datenbank nicht.",
                remedy: "Bitten Sie die Koordination oder den Betrieb um das Recht."
            )
        case .hiddenReasons:
            Explanation(
                fact: "Warum jemand abwesend ist, sehen nur die Dienstvorgesetzten; ohne das ist der Kreis nicht ganz.",
                remedy: "Lassen Sie ihn von jemandem ausgeben, der die Abwesenheiten aller Träger sehen darf."
            )
        case .leaveDecidedByEmployer(let leave):
            Explanation(
                fact: """
                    Die Dateien genehmigen, ändern oder streichen Abwesenheit \(leave.safeForTerminal); das entscheidet \
                    der Anstellungsträger. Nichts ist geändert.
                    """,
                remedy: """
                    Lassen Sie sie von den Dienstvorgesetzten einlesen, oder lassen Sie diese Abwesenheit, wie sie ist.
                    """
            )
        case .refused(let constraint, let table):
            Explanation(
                fact:
                    "Die Datenbank nimmt das nicht an: Regel \(constraint) der Tabelle \(table). Nichts ist geändert.",
                remedy: "Prüfen Sie die Daten, auf die sich die Regel bezieht."
            )
        case .olderSchema(let found, let known):
            Explanation(
                fact: "Die Datenbank hat Stand \(found), das Programm braucht Stand \(known).",
                remedy: "Rufen Sie `sprechzeit database migrate` auf."
            )
        case .newerSchema(let found, let known):
            Explanation(
                fact: "Die Datenbank hat Stand \(found), das Programm kennt nur Stand \(known).",
                remedy: "Aktualisieren Sie das Programm."
            )
        case .editedMigration(let number, let name, let line):
            Explanation(
                fact: "Migration \(number) (\(name)) der Datenbank lautet ab Zeile \(line) anders als im Programm.",
                remedy: "Nehmen Sie die Programmversion, mit der die Datenbank eingerichtet wurde."
            )
        case .migratorAtWork:
            Explanation(
                fact: "Die Datenbank wird gerade auf einen neuen Stand gebracht.",
                remedy: "Warten Sie, bis das fertig ist, und rufen Sie den Befehl noch einmal auf."
            )
        case .serverTooOld(let found, let needed):
            Explanation(
                fact: "Der Server ist PostgreSQL \(found / 10_000), nötig ist \(needed / 10_000).",
                remedy: "Aktualisieren Sie den Server."
            )
        case .other(let code):
            Explanation(
                fact: "Die Datenbank meldet einen Fehler" + Self.code(code) + "; nichts ist geändert.",
                remedy: "Sehen Sie im Protokoll des Servers nach."
            )
        }
    }

    private var english: Explanation {
        switch self {
        case .badAddress:
            Explanation(
                fact: "What --database or SPRECHZEIT_DATABASE names is no address of a database.",
                remedy: "Write it in the form postgresql://user@host/database."
            )
        case .unreachable(let place):
            Explanation(
                fact: "The database\(Self.shown(place)) cannot be reached.",
                remedy: "Check --database or SPRECHZEIT_DATABASE; without both the program uses one of its own."
            )
        case .noSuchDatabase(let place):
            Explanation(
                fact: "The server has no such database:\(Self.shown(place)).",
                remedy: "Check the name, or have the database made."
            )
        case .notAdmitted(let place):
            Explanation(
                fact: "The server does not let you into the database\(Self.shown(place)).",
                remedy: "Check user and password, or ask the operator for access."
            )
        case .occupied(let place):
            Explanation(
                fact: "The server of the database\(Self.shown(place)) takes no connection at present.",
                remedy: "Call the command again in a few seconds."
            )
        case .lost:
            Explanation(
                fact: "The connection to the database broke.",
                remedy: "Call the command again; it takes no effect twice."
            )
        case .busy:
            Explanation(
                fact: "Somebody else is changing the same.",
                remedy: "Call the command again in a few seconds."
            )
        case .tooSlow:
            Explanation(
                fact: "The database took too long; nothing has changed.",
                remedy: "Call the command again later."
            )
        case .notAllowed:
            Explanation(
                fact: "Your role may not do that in the database.",
                remedy: "Ask the coordinator or the operator for the right."
            )
        case .hiddenReasons:
            Explanation(
                fact: "Why somebody is away is for employer leads alone, and without that the county is not whole.",
                remedy: "Have it exported by somebody who may see the leave of every body."
            )
        case .leaveDecidedByEmployer(let leave):
            Explanation(
                fact: """
                    The files approve, change or remove leave \(leave.safeForTerminal), about which its employer \
                    decides. Nothing has changed.
                    """,
                remedy: "Have them imported by the employer lead, or leave this one as it is."
            )
        case .refused(let constraint, let table):
            Explanation(
                fact: "The database does not take this: rule \(constraint) of table \(table). Nothing has changed.",
                remedy: "Check the data that the rule is about."
            )
        case .olderSchema(let found, let known):
            Explanation(
                fact: "The database is at version \(found), the program needs version \(known).",
                remedy: "Call `sprechzeit database migrate`."
            )
        case .newerSchema(let found, let known):
            Explanation(
                fact: "The database is at version \(found), the program knows only version \(known).",
                remedy: "Update the program."
            )
        case .editedMigration(let number, let name, let line):
            Explanation(
                fact: "Migration \(number) (\(name)) of the database differs from the program's from line \(line) on.",
                remedy: "Use the version of the program with which the database was set up."
            )
        case .migratorAtWork:
            Explanation(
                fact: "The database is being brought to a new version.",
                remedy: "Wait until that is done and call the command again."
            )
        case .serverTooOld(let found, let needed):
            Explanation(
                fact: "The server is PostgreSQL \(found / 10_000), version \(needed / 10_000) is needed.",
                remedy: "Update the server."
            )
        case .other(let code):
            Explanation(
                fact: "The database reports an error" + Self.code(code) + "; nothing has changed.",
                remedy: "Look into the server's log."
            )
        }
    }

    /// A place with the blank before it, where it is known.
    private static func shown(_ place: String) -> String {
        place.isEmpty ? "" : " " + place.safeForTerminal
    }

    private static func code(_ code: String) -> String {
        code.isEmpty ? "" : " (SQLSTATE \(code))"
    }
}
