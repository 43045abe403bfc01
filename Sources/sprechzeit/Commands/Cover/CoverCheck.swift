import ArgumentParser
import Core
import Messages

/// `sprechzeit cover check`.
struct CoverCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Fail while an appointment that cannot take place as agreed is undecided.",
        usage: "sprechzeit cover check [--within <hours>] [<options>]",
        discussion: """
            Examples:
              sprechzeit cover check
              sprechzeit cover check --within 24

            Ends with status 1 where one has begun, or begins within the hours, with status 0 otherwise.
            """,
        aliases: ["pruefen"]
    )

    @Option(help: ArgumentHelp("Also those that begin within some hours.", valueName: "hours"))
    var within: Int = 0

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (0...8_760).contains(within) else {
            throw Failure(.usage, .outOfRange("--within", least: 0, most: 8_760))
        }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let undecided = try await desk.undecided(within: within)
            guard !undecided.isEmpty else {
                Console.print(desk.words.everythingDecided)
                return
            }
            Console.print(desk.words.table(of: undecided).lines(on: Surroundings.current.page))
            throw Failure(.checkNegative, desk.words.undecided(undecided.count))
        }
    }
}
