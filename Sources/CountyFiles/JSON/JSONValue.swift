/// A value of a JSON text, told apart as far as the form needs it.
enum JSONValue {
    case string(String)
    case integer(Int)
    case object([JSONMember])
    case array([JSONValue])
    /// A fraction, a truth value or null.
    case other
}

/// A key of an object with its value.
struct JSONMember {
    let key: String
    let value: JSONValue
}
