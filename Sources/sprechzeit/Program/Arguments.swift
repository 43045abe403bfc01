import ArgumentParser
import Core

extension LocalDate: @retroactive ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

/// In which form a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// To read.
    case table
    /// One document with a schema name, for other programs.
    case json
}
