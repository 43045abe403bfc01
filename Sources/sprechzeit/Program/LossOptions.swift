import ArgumentParser
import Core
import Messages

/// Which interpreter does not come, and when.
struct LossOptions: ParsableArguments {
    @Argument(help: "Who it is.")
    var id: String

    @Option(help: ArgumentHelp("From when on: 2027-11-10T09:00.", valueName: "time"))
    var from: MomentArgument

    @Option(help: ArgumentHelp("Until when.", valueName: "time"))
    var until: MomentArgument

    @Flag(help: "Let whoever can come take their place.")
    var replace = false

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    /// Takes the interpreter from the appointments, and says what becomes of each.
    func run(isAway: Bool) async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let (first, last) = (try from.instant(in: desk.calendar.zone), try until.instant(in: desk.calendar.zone))
            guard first < last else { throw Failure(.usage, .outOfOrder("--from", "--until")) }
            let losses = try await desk.lose(
                Identifier(id),
                during: first..<last,
                isAway: isAway,
                findingAnother: replace
            )
            switch format {
            case .json: Console.print(try InterpreterLossReport(losses, in: desk.calendar.zone).jsonText())
            case .table where losses.isEmpty: Console.print(desk.words.nothingLost)
            case .table: Console.print(losses.flatMap(desk.words.lines))
            }
        }
    }
}
