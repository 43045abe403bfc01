import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit policy site`.
struct PolicySite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Lay down how times begin at a site, and what is kept back there until the day.",
        usage: "sprechzeit policy site <id> [--grid <minutes>] [--urgent <percent>] [--walk-in <percent>] [<options>]",
        discussion: """
            Examples:
              sprechzeit policy site S-MOE --grid 20 --urgent 20 --walk-in 10
              sprechzeit policy site S-SON --grid 30

            What is not named stays as it is. The shares are those of each stay: the urgent one opens for \
            `--urgent`, and both open for everybody on the day itself. What is booked stays.
            """,
        aliases: ["standort"]
    )

    @Argument(help: "Which site.")
    var id: String

    @Option(help: ArgumentHelp("Times begin at multiples of this after the full hour: 5 to 60.", valueName: "minutes"))
    var grid: Int?

    @Option(help: ArgumentHelp("Kept back for what is urgent.", valueName: "percent"))
    var urgent: Int?

    @Option(help: ArgumentHelp("Kept back for those who come without an appointment.", valueName: "percent"))
    var walkIn: Int?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let site = try desk.calendar.knownSite(id)
            var policy = desk.county.policy.at(site)
            policy.gridMinutes = grid ?? policy.gridMinutes
            policy.urgentShare = urgent ?? policy.urgentShare
            policy.walkInShare = walkIn ?? policy.walkInShare
            guard (5...60).contains(policy.gridMinutes) else {
                throw Failure(.usage, .outOfRange("--grid", least: 5, most: 60))
            }
            guard policy.urgentShare >= 0, policy.walkInShare >= 0, policy.urgentShare + policy.walkInShare <= 100
            else {
                throw Failure(.usage, .outOfRange("--urgent + --walk-in", least: 0, most: 100))
            }
            try await database.write { [policy] connection in
                try BookingPolicyStore.set(policy, at: site, in: &connection)
            }
            let all = BookingPolicy(sites: [site: policy])
            Console.print(desk.words.table(of: all, at: [site]).lines(on: Surroundings.current.page))
        }
    }
}
