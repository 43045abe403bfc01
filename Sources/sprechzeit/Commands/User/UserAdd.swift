import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit user add`.
struct UserAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Let a member of staff log in.",
        usage: "sprechzeit user add <login> --role <role> … [--site <id> …] [--person <id>] [<options>]",
        discussion: """
            Examples:
              sprechzeit user add rita --role reception --site S-MOE --site S-ALP
              sprechzeit user add cem --role case-manager --person CM-03 --password
              sprechzeit user add lea --role employer-lead --body B-MOE

            Makes a login of the database server, and lets it into this county. How people prove who they are is the \
            server's matter: by LDAP, Kerberos, certificates, the operating system, or a password. Takes an \
            administrator.
            """,
        aliases: ["neu"]
    )

    @Argument(help: "The login: small letters, digits, dots and hyphens.")
    var login: String

    @Option(help: ArgumentHelp("What they may do; once for each role.", valueName: "role"))
    var role: [StaffRole] = []

    @Option(help: ArgumentHelp("What others read in the place of the login.", valueName: "name"))
    var name = ""

    @OptionGroup var reach: ReachOptions

    @Flag(help: "Make a password and show it, this once.")
    var password = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard !role.isEmpty else { throw Failure(.usage, .missing("--role")) }
        let user = UserAccount(login: login, displayName: name, roles: role, reach: reach.reach, lockedAt: nil)
        let newPassword = password ? NewPassword() : nil
        let words = UserWords(Surroundings.current.language)
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in
                let verifier = try newPassword.map { try connection.verifier(of: $0.text, for: login) }
                try UserStore.add(user, verifier: verifier, to: &connection)
            }
        }
        Console.print(words.added(user))
        if let newPassword { Console.print(words.password(newPassword.text)) }
        let isOwn = try database.conninfo == nil
        Console.tell(isOwn ? words.ownServer : words.wayIn(login, hasPassword: password))
    }
}
