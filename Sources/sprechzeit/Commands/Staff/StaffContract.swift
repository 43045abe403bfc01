import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit staff contract`.
struct StaffContract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "Begin a new version of somebody's contract on a day.",
        usage: "sprechzeit staff contract <person> --hours <hours> --days <days> --valid-from <day> [<options>]",
        discussion: """
            Examples:
              sprechzeit staff contract CM-04 --hours 29:15 --days MO,TU,WE,TH,FR --valid-from 2027-01-01
              sprechzeit staff contract CM-04 --hours 19.5 --days MO,TU,WE --valid-from 2027-07-01 --rules azvo

            Shows what an ordinary day comes to and which published assignments lie on days that are then off, before \
            it asks. The version before it ends the day before; earlier days stay as they were.
            """,
        aliases: ["vertrag"]
    )

    @Argument(help: "Whose contract.")
    var person: String

    @Option(help: ArgumentHelp("The hours of a week: 29:15, 19.5.", valueName: "hours"))
    var hours: HoursArgument

    @Option(help: ArgumentHelp("The days of a week: MO,TU,WE.", valueName: "days"))
    var days: WeekdaysArgument

    @Option(help: ArgumentHelp("The first day on which it holds (YYYY-MM-DD).", valueName: "day"))
    var validFrom: LocalDate

    @Option(help: ArgumentHelp("The working-time rules: the county's own, arbzg, or another set.", valueName: "set"))
    var rules = RuleSet.ofCounty.rawValue

    @Flag(help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (1...3_600).contains(hours.minutes) else {
            throw Failure(.usage, .outOfRange("--hours", least: 1, most: 60))
        }
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let person = try desk.person(person)
            let contract = Contract(
                caseManager: person.id,
                weeklyMinutes: hours.minutes,
                workingDays: days.days,
                ruleSet: Identifier(rules),
                valid: Validity(from: validFrom, through: person.employment.last)
            )
            let unworked = contract.unworked(try await desk.published(from: validFrom))
            if format == .table {
                let daily = contract.dailyMinutes ?? 0
                let needed = desk.known.limits(of: contract).breakMinutes(forWorkMinutes: daily)
                let share = desk.share(of: contract)
                let lines = desk.words.preview(contract, share: share, breakMinutes: needed)
                for line in lines + desk.words.unworked(unworked) { Console.tell(line) }
            }
            try Confirmation(isGiven: yes).ask(desk.words.contractQuestion(person.id, from: validFrom))
            try await database.write { connection in try ContractStore.change(contract, in: &connection) }
            switch format {
            case .json:
                let report = StaffingReport(
                    contracts: [StaffingReport.Contract(contract, share: desk.share(of: contract))],
                    unworked: unworked.map(StaffingReport.Assignment.init)
                )
                Console.print(try report.jsonText())
            case .table: Console.print(desk.words.contractChanged(contract))
            }
        }
    }
}
