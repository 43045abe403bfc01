import ArgumentParser
import Core
import Messages
import Reception

/// `sprechzeit reception`.
struct ReceptionCommandLine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reception",
        abstract: "Book at the desk, on screens or line by line.",
        usage: "sprechzeit reception [--site <id>] [--linear] [<options>]",
        discussion: """
            Examples:
              sprechzeit reception --site S-MOE
              sprechzeit reception --linear --database postgresql://db/wesel

            The screens need a terminal of 60x16 or more; the keys that work stand at the foot, and `?` shows all of \
            them. With --linear, or SPRECHZEIT_LINEAR=1, one line is said after another and nothing is drawn, so that \
            screen readers, braille lines and any terminal follow. Whoever leaves gives back what is held.
            """,
        aliases: ["empfang"]
    )

    @Option(help: ArgumentHelp("The desk's site; the whole county where none is named.", valueName: "id"))
    var site: String?

    @Flag(help: "Line by line, without screens.")
    var linear = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let isLinear = linear || !["", "0"].contains(Surroundings.current.environment["SPRECHZEIT_LINEAR"] ?? "")
        if !isLinear { try ScreenSession.checkTerminal() }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let site = try site.map(desk.calendar.knownSite)
            guard isLinear else {
                return try await ScreenSession(at: site, asking: ReceptionDesk(desk: desk)).run()
            }
            var session = try LinearSession(at: site, asking: ReceptionDesk(desk: desk))
            try await session.run()
        }
    }
}
