public import ArgumentParser
public import Core

extension ClientNumber: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension AccessNeed: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}

extension ContactCaution: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}
