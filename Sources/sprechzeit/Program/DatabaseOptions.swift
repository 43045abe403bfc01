import ArgumentParser
import Core
import Messages
import Postgres

/// Which database a command works with.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database, postgresql://…; without it SPRECHZEIT_DATABASE, else the program's own.",
            valueName: "address"
        )
    )
    var database: String?

    @Option(help: ArgumentHelp("The county; needed where there are several.", valueName: "id"))
    var county: String?

    /// The database that was named on the command line or in the environment; `nil` for the program's own.
    var conninfo: Conninfo? {
        get throws {
            guard let address = database ?? Surroundings.current.namedDatabase else { return nil }
            do {
                guard !address.isEmpty else { throw Failure(.usage, .badAddress) }
                return try Conninfo(address)
            } catch is PostgresError {
                throw Failure(.usage, .badAddress)
            }
        }
    }
}
