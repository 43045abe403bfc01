import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit staff rules`.
struct StaffRuleSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the working-time rule sets that contracts name, or add one.",
        usage: "sprechzeit staff rules [--add <set> --name <text>] [<limits>] [<options>]",
        discussion: """
            Examples:
              sprechzeit staff rules
              sprechzeit staff rules --add azvo --name "AZVO NRW" --day-maximum 10 --first-break-after 6 --first-break 30

            Limits that are not named are the county's own. A set never changes; other limits are another set, and \
            contracts name it from a day on.
            """,
        aliases: ["regelwerk"]
    )

    @Option(help: ArgumentHelp("What the new set is to be called.", valueName: "set"))
    var add: String?

    @Option(help: ArgumentHelp("Its name in words.", valueName: "text"))
    var name = ""

    @Option(help: ArgumentHelp("The most work in one day: 10, 8:30.", valueName: "hours"))
    var dayMaximum: HoursArgument?

    @Option(help: ArgumentHelp("The least rest between two days.", valueName: "hours"))
    var rest: HoursArgument?

    @Option(help: ArgumentHelp("More work than this needs a first break.", valueName: "hours"))
    var firstBreakAfter: HoursArgument?

    @Option(help: ArgumentHelp("How long that is.", valueName: "minutes"))
    var firstBreak: Int?

    @Option(help: ArgumentHelp("More work than this needs a longer one.", valueName: "hours"))
    var secondBreakAfter: HoursArgument?

    @Option(help: ArgumentHelp("How long that is.", valueName: "minutes"))
    var secondBreak: Int?

    @Option(help: ArgumentHelp("The longest work without a break.", valueName: "hours"))
    var longestStretch: HoursArgument?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            var sets = [RuleSet(id: RuleSet.ofCounty, name: "", limits: desk.known.limits)] + desk.known.ruleSets
            if let add {
                let set = RuleSet(id: Identifier(add), name: name, limits: limits(from: desk.known.limits))
                try await database.write { connection in try RuleSetStore.add(set, to: &connection) }
                sets.append(set)
            }
            Console.print(desk.words.table(of: sets).lines(on: Surroundings.current.page))
        }
    }

    private func limits(from own: WorkingTimeLimits) -> WorkingTimeLimits {
        var limits = own
        limits.dayMaximum = dayMaximum?.minutes ?? own.dayMaximum
        limits.rest = rest?.minutes ?? own.rest
        limits.firstBreakAfter = firstBreakAfter?.minutes ?? own.firstBreakAfter
        limits.firstBreak = firstBreak ?? own.firstBreak
        limits.secondBreakAfter = secondBreakAfter?.minutes ?? own.secondBreakAfter
        limits.secondBreak = secondBreak ?? own.secondBreak
        limits.longestStretch = longestStretch?.minutes ?? own.longestStretch
        return limits
    }
}
