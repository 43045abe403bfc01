import ArgumentParser
import Core
import Messages

/// `sprechzeit client find`.
struct ClientFind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find clients by name, birth date, phone or number.",
        usage: "sprechzeit client find <word> … [--names] [<options>]",
        discussion: """
            Examples:
              sprechzeit client find alhussein 040390
              sprechzeit client find 0151 123456 --names --format json

            Names are found however they are spelt: by sound, with slips of the pen, in Arabic and Cyrillic letters. \
            All that is typed must fit. Names are shown only where --names says so. That somebody searched is written \
            down, what for is not.
            """,
        aliases: ["suchen"]
    )

    @Argument(help: "What is known; - reads it from the input.")
    var words: [String]

    @Flag(help: "Show names, not only initials.")
    var names = false

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let line = words == ["-"] ? readLine() ?? "" : words.joined(separator: " ")
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            let booking = try await BookingDesk(in: database)
            guard let query = ClientQuery(line, on: booking.today) else {
                throw Failure(.usage, .illegible("<word>"))
            }
            let hits = try await desk.find(query)
            switch format {
            case .json:
                Console.print(
                    try ClientHitsReport(hits, naming: names, in: booking.calendar.zone).jsonText()
                )
            case .table where hits.isEmpty: Console.tell(desk.words.nobodyFound)
            case .table:
                let table = desk.words.table(of: hits, naming: names, in: booking.calendar.zone)
                Console.print(table.lines(on: Surroundings.current.page))
            }
            guard !hits.isEmpty else { throw Failure(.checkNegative, nil) }
        }
    }
}
