import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit leave list`.
struct LeaveList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List leave and requests for it, as far as you are to know of them.",
        usage: "sprechzeit leave list [--from <day>] [--until <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit leave list
              sprechzeit leave list --from 2027-07-01 --until 2027-08-31 --format json

            Without days it lists the year ahead. Coordinators see whether an absence was planned; why somebody is \
            away is shown to them and the lead of their body only.
            """,
        aliases: ["liste"]
    )

    @OptionGroup var list: LeaveListOptions

    func run() async throws {
        try await list.run { $0.isUnplanned != true }
    }
}

/// Which leave a list is about.
struct LeaveListOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day; today where it is left out.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day; a year later where it is left out.", valueName: "day"))
    var until: LocalDate?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    /// Prints those that belong on the list.
    func run(_ belongs: (LeaveEntry) -> Bool) async throws {
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let first = from ?? desk.today
            let last = until ?? first.advanced(by: 365)
            guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
            let entries = try await database.read { connection in
                try LeaveRequestStore.all(on: first...last, in: &connection)
            }.filter(belongs)
            switch format {
            case .json: Console.print(try LeaveReport(entries).jsonText())
            case .table where entries.isEmpty: Console.tell(desk.words.nobodyIsAway)
            case .table: Console.print(desk.words.table(of: entries).lines(on: Surroundings.current.page))
            }
        }
    }
}
