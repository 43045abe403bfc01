import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit leave balance`.
struct LeaveBalanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance",
        abstract: "Reckon a year's leave: granted, carried over, taken and left.",
        usage: "sprechzeit leave balance [<person>] [--year <year>] [--carry-over <days>] [<options>]",
        discussion: """
            Examples:
              sprechzeit leave balance
              sprechzeit leave balance CM-03 --year 2027
              sprechzeit leave balance CM-03 --year 2027 --carry-over 4

            The person and the lead of their body see it, nobody else. Each section of equal working days gives its \
            share exactly; the sum is rounded once. The lead lays down with --carry-over what is brought into a year.
            """,
        aliases: ["konto"]
    )

    @Argument(help: "Whose; your own where nobody is named.")
    var person: String?

    @Option(help: ArgumentHelp("The calendar year; this one where it is left out.", valueName: "year"))
    var year: Int?

    @Option(help: ArgumentHelp("Days of the year before, as their lead lays them down.", valueName: "days"))
    var carryOver: Int?

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        if let year, !(2014...2100).contains(year) {
            throw Failure(.usage, .outOfRange("--year", least: 2014, most: 2100))
        }
        if let carryOver, !(0...366).contains(carryOver) {
            throw Failure(.usage, .outOfRange("--carry-over", least: 0, most: 366))
        }
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let person = try await desk.person(person)
            let year = year ?? desk.today.year
            if let carryOver {
                try await database.write { connection in
                    try LeaveAccountStore.setCarriedOver(carryOver, into: year, of: person.id, in: &connection)
                }
            }
            let balance = try await desk.balance(of: person, in: year)
            switch format {
            case .json: Console.print(try LeaveBalanceReport(balance).jsonText())
            case .table: Console.print(desk.words.lines(balance))
            }
        }
    }
}
