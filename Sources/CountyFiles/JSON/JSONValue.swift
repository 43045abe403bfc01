/// A value of a JSON text, with the line on which it begins.
struct JSONValue {
    indirect enum Content {
        case null
        case bool(Bool)
        /// As written.
        case number(String)
        case string(String)
        case array([JSONValue])
        case object([JSONMember])
    }

    let line: Int
    let content: Content
}

/// A key of an object with its value.
struct JSONMember {
    let key: String
    /// The line of the key.
    let line: Int
    let value: JSONValue
}
