public import ArgumentParser
public import Core
public import Messages

extension LocalDate: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension TimeOfDay: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension ISOWeek: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension LossCause: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}

extension Closure.Kind: ExpressibleByArgument {}

extension EventMode: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension StaffRole: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}

extension LeaveGround: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}

/// In which form a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// To read.
    case table
    /// One document with a schema name, for other programs.
    case json

    /// The form that a command line asks for, also one that is wrong otherwise.
    init(asked arguments: [String]) {
        let isJSON =
            arguments.contains("--format=json")
            || zip(arguments, arguments.dropFirst()).contains { pair in
                pair == ("--format", "json")
            }
        self = isJSON ? .json : .table
    }
}
