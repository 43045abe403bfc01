import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit policy role`.
struct PolicyRole: AsyncParsableCommand {
    /// Who books.
    enum Role: String, ExpressibleByArgument, CaseIterable {
        case coordinator
        case reception
        case caseManager = "case_manager"
    }

    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Lay down how soon and how far ahead members of a role book, and how many for one client.",
        usage:
            "sprechzeit policy role <role> [--notice <minutes>] [--horizon <days>] [--client-limit <number>] [<options>]",
        discussion: """
            Examples:
              sprechzeit policy role reception --notice 30 --horizon 60
              sprechzeit policy role reception --client-limit 4
              sprechzeit policy role case_manager

            Without --notice they book up to the start, without --horizon as far ahead as the kind of appointment \
            allows, without --client-limit three appointments for one client; a series counts as one. Whoever has several roles has the widest of each.
            """,
        aliases: ["rolle"]
    )

    @Argument(help: "Whose.")
    var role: Role

    @Option(help: ArgumentHelp("How long before its start a time is booked at the latest.", valueName: "minutes"))
    var notice: Int = 0

    @Option(help: ArgumentHelp("How far ahead they book.", valueName: "days"))
    var horizon: Int?

    @Option(help: ArgumentHelp("How many appointments one client may have ahead: 1 to 100.", valueName: "number"))
    var clientLimit: Int = BookingPolicy.usualClientLimit

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (0...525_600).contains(notice) else {
            throw Failure(.usage, .outOfRange("--notice", least: 0, most: 525_600))
        }
        guard (0...3_660).contains(horizon ?? 0) else {
            throw Failure(.usage, .outOfRange("--horizon", least: 0, most: 3_660))
        }
        guard (1...100).contains(clientLimit) else {
            throw Failure(.usage, .outOfRange("--client-limit", least: 1, most: 100))
        }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try await database.write { connection in
                try BookingPolicyStore.setTerms(
                    of: role.rawValue,
                    noticeMinutes: notice,
                    horizonDays: horizon,
                    clientLimit: clientLimit,
                    in: &connection
                )
            }
            let terms = BookingPolicy(noticeMinutes: notice, horizonDays: horizon, clientLimit: clientLimit)
            Console.print(desk.words.terms(of: terms))
        }
    }
}
