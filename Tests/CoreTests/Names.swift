public import Core

/// In tests a name in the county is written as it is in the files.
extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
