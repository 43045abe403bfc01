public import Core

/// What is said about the accounts of staff.
public struct UserWords: Sendable {
    private let language: Language
    var isGerman: Bool { language == .german }

    public init(_ language: Language) {
        self.language = language
    }

    /// A role, as people call it.
    public func name(_ role: StaffRole) -> String {
        switch role {
        case .administrator: isGerman ? "Betrieb" : "administrator"
        case .coordinator: isGerman ? "Koordination" : "coordinator"
        case .reception: isGerman ? "Empfang" : "reception"
        case .caseManager: isGerman ? "Case Management" : "case manager"
        case .employerLead: isGerman ? "Dienstvorgesetzte" : "employer lead"
        case .controlling: isGerman ? "Controlling" : "controlling"
        case .auditor: isGerman ? "Datenschutz" : "auditor"
        case .feed: isGerman ? "Kalenderdienst" : "calendar service"
        case .backup: isGerman ? "Sicherung" : "backup"
        }
    }

    /// Somebody can log in now.
    public func added(_ user: UserAccount) -> String {
        let (login, roles) = (user.login.safeForTerminal, names(user.roles))
        let reach = reach(user.reach)
        let whole = reach.isEmpty ? roles : "\(roles) (\(reach))"
        return isGerman ? "\(login) ist angelegt: \(whole)." : "Added \(login): \(whole)."
    }

    /// A password, this once.
    public func password(_ text: String) -> String {
        isGerman
            ? "Passwort, nur dieses eine Mal zu sehen: \(text)"
            : "Password, shown this once: \(text)"
    }

    /// How somebody gets in.
    public func wayIn(_ login: String, hasPassword: Bool) -> String {
        let login = login.safeForTerminal
        let address = "--database postgresql://\(login)@…"
        if hasPassword {
            return isGerman
                ? "Anmeldung: \(address), mit diesem Passwort; danach in psql mit \\password ein eigenes setzen."
                : "Log in with \(address) and this password; then set one of your own with \\password in psql."
        }
        return isGerman
            ? "Anmeldung: \(address). Wie \(login) sich ausweist (LDAP, Zertifikat, Betriebssystem), sagt pg_hba.conf "
                + "des Servers; ein Passwort gibt es nur mit --password."
            : "Log in with \(address). How \(login) proves who they are (LDAP, certificate, operating system) is said in "
                + "the server's pg_hba.conf; there is a password only with --password."
    }

    /// That the program's own server lets nobody else in.
    public var ownServer: String {
        isGerman
            ? "Der eigene Server des Programms lässt nur den Benutzer des Betriebssystems ein, dem er gehört; andere "
                + "brauchen einen Server, den --database nennt."
            : "The program's own server lets in only the user of the operating system whose it is; others need a "
                + "server that --database names."
    }

    /// Somebody's roles are others now.
    public func rolesChanged(of login: String, given: [StaffRole], taken: [StaffRole]) -> String {
        var parts: [String] = []
        if !given.isEmpty { parts.append((isGerman ? "gegeben " : "given ") + names(given)) }
        if !taken.isEmpty { parts.append((isGerman ? "entzogen " : "taken ") + names(taken)) }
        return "\(login.safeForTerminal): \(parts.joined(separator: "; "))."
    }

    /// Somebody's roles reach elsewhere now.
    public func reachChanged(of login: String, to reach: UserAccount.Reach) -> String {
        let text = self.reach(reach)
        let nothing = isGerman ? "nirgends" : "nowhere"
        return "\(login.safeForTerminal): \(text.isEmpty ? nothing : text)."
    }

    public func locked(_ login: String) -> String {
        isGerman ? "\(login.safeForTerminal) ist gesperrt." : "Locked \(login.safeForTerminal)."
    }

    public func unlocked(_ login: String) -> String {
        isGerman ? "\(login.safeForTerminal) ist wieder zugelassen." : "Unlocked \(login.safeForTerminal)."
    }

    /// That there is nobody to list.
    public var nobody: String {
        isGerman ? "Keine Konten, die Sie sehen dürfen." : "No accounts that you may see."
    }

    /// Accounts as a table.
    public func table(of users: [UserAccount]) -> TextTable {
        let hasNames = users.contains { !$0.displayName.isEmpty }
        let hasLocked = users.contains { $0.lockedAt != nil }
        var table = TextTable(
            [(isGerman ? "Anmeldung" : "Login", .left)] + (hasNames ? [("Name", .left)] : [])
                + [(isGerman ? "Rollen" : "Roles", .left), (isGerman ? "Reichweite" : "Reach", .left)]
                + (hasLocked ? [(isGerman ? "Stand" : "State", .left)] : [])
        )
        for user in users {
            let state = user.lockedAt == nil ? "" : isGerman ? "gesperrt" : "locked"
            table.add(
                [user.login] + (hasNames ? [user.displayName] : []) + [names(user.roles), reach(user.reach)]
                    + (hasLocked ? [state] : [])
            )
        }
        return table
    }

    private func names(_ roles: [StaffRole]) -> String {
        roles.map(name).joined(separator: ", ")
    }

    private func reach(_ reach: UserAccount.Reach) -> String {
        var parts = [reach.caseManager?.rawValue].compactMap { $0 }
        parts += reach.sites.isAll ? [isGerman ? "alle Standorte" : "all sites"] : reach.sites.names.map(\.rawValue)
        parts += reach.bodies.isAll ? [isGerman ? "alle Träger" : "all bodies"] : reach.bodies.names.map(\.rawValue)
        return parts.map(\.safeForTerminal).joined(separator: ", ")
    }
}
