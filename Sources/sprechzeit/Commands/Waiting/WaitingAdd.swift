import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting add`.
struct WaitingAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put somebody on the waiting list.",
        usage: "sprechzeit waiting add [--site <id>] [--language <code>] [--called-off <code>] [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting add --site S-MOE --language ar --before 12:00
              sprechzeit waiting add --language ti --interpreter --urgent \\
                  --called-off 7M3K-9QXP

            Prints a code under which they wait. Whoever had an appointment that the service has called off comes \
            before others.
            """,
        aliases: ["aufnehmen"]
    )

    @OptionGroup var wishes: WishOptions

    @Option(help: ArgumentHelp("Their appointment that the service has called off.", valueName: "code"))
    var calledOff: AppointmentCode?

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let query = try wishes.query(at: desk, on: desk.today...desk.today)
            let entry = try await desk.wait(for: query, calledOff: calledOff, key: key)
            switch format {
            case .json: Console.print(try WaitingReport([entry], in: desk.calendar.zone).jsonText())
            case .table: Console.print(desk.words.waits(entry))
            }
        }
    }
}
