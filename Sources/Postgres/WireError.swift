/// Why bytes from the server are not the value they were asked to be.
public enum WireError: Error, Hashable, Sendable {
    /// The value has fewer bytes, more bytes or other bytes than its type allows.
    case malformed
    /// A NULL, or an infinite or absent bound, where a value must be.
    case absent
    /// A number that the asked type cannot hold.
    case outOfRange
    /// A stored form that stands for no value of the named type.
    case notAValue(String)
}
