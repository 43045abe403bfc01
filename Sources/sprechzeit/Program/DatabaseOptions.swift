import ArgumentParser
import Core

/// Which database a command works with.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database's address, postgresql://…; without it SPRECHZEIT_DATABASE, else the program's own.")
    var database: String?

    @Option(help: "The county's id; needed where the database's server holds several.")
    var county: String?

    /// The address that was given or that the environment names; `nil` for the program's own database.
    var address: String? {
        if let database { return database }
        return Surroundings.current.environment["SPRECHZEIT_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
    }
}
