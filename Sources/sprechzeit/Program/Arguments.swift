public import ArgumentParser
public import Core
public import Messages

extension LocalDate: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension EventMode: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

/// In which form a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// To read.
    case table
    /// One document with a schema name, for other programs.
    case json
}
