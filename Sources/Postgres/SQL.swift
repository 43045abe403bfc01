/// A statement and its values.
///
/// Written as a literal in which `\(value)` becomes `$1`, `$2`, …: the value travels beside the text, and a `String`
/// cannot become part of the statement. Only a name can, quoted, as `\(identifier: name)`.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    let text: String
    let parameterTypes: [UInt32]
    let parameters: WireWriter
    /// Whether the text is the same at every run, so that preparing it pays.
    let isFixed: Bool

    public init(stringLiteral text: StaticString) {
        self.text = text.description
        parameterTypes = []
        parameters = WireWriter()
        isFixed = true
    }

    public init(stringInterpolation interpolation: StringInterpolation) {
        text = interpolation.text
        parameterTypes = interpolation.parameterTypes
        parameters = interpolation.parameters
        isFixed = interpolation.isFixed
    }

    /// Collects the segments of a literal and the values between them.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var parameterTypes: [UInt32] = []
        fileprivate var parameters = WireWriter()
        fileprivate var isFixed = true

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            parameterTypes.reserveCapacity(interpolationCount)
        }

        /// Appends SQL that stands in the source.
        public mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        /// Appends a value as the next parameter.
        public mutating func appendInterpolation<Value: SQLValue>(_ value: Value) {
            parameterTypes.append(Value.sqlType.oid)
            parameters.appendField(value)
            text += "$\(parameterTypes.count)"
        }

        /// Appends a value that may be missing as the next parameter.
        public mutating func appendInterpolation<Value: SQLValue>(_ value: Value?) {
            parameterTypes.append(Value.sqlType.oid)
            parameters.appendField(value)
            text += "$\(parameterTypes.count)"
        }

        /// Appends what stands elsewhere in the source and has no values: the columns that a type is read from.
        public mutating func appendInterpolation(_ fixed: Fragment) {
            text += fixed.text
        }

        /// Appends the name of a table, role, channel or database, quoted.
        public mutating func appendInterpolation(identifier: String) {
            text +=
                "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
            isFixed = false
        }
    }

    /// A part of statements that stands in the source once.
    public struct Fragment: ExpressibleByStringLiteral, Sendable {
        fileprivate let text: String

        public init(stringLiteral text: StaticString) {
            self.text = text.description
        }
    }
}
