import ArgumentParser
import Core
import Messages
import Reception

/// `sprechzeit reception`.
struct ReceptionCommandLine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reception",
        abstract: "Book at the desk, line by line.",
        usage: "sprechzeit reception [--site <id>] [--linear] [<options>]",
        discussion: """
            Examples:
              sprechzeit reception --site S-MOE
              sprechzeit reception --linear --database postgresql://db/wesel

            One line is said after another and nothing is drawn, so that screen readers, braille lines and any \
            terminal follow. `?` says what can be done. The end of the input ends it and gives back what is held.
            """,
        aliases: ["empfang"]
    )

    @Option(help: ArgumentHelp("The desk's site; the whole county where none is named.", valueName: "id"))
    var site: String?

    @Flag(help: "Line by line; the only way so far, and the one that stays when there are screens.")
    var linear = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let site = try site.map(desk.calendar.knownSite)
            var session = try LinearSession(at: ReceptionDesk(desk: desk, site: site))
            try await session.run()
        }
    }
}
