/// A Swift value that PostgreSQL takes as a parameter and gives back in a column, both in binary.
///
/// Types of another module conform by ``SQLRepresentable`` instead, in two lines.
public protocol SQLValue: Sendable {
    /// The type the value is sent as.
    static var sqlType: SQLType { get }

    /// The types a column may have to be read as this one, its own type among them.
    static var readableTypes: [SQLType] { get }

    /// What an SQL NULL is read as; nil where NULL is a mistake.
    static var sqlNull: Self? { get }

    /// Whether the value is sent as NULL.
    var isSQLNull: Bool { get }

    /// Writes the value as PostgreSQL's binary form, without a length.
    func write(to wire: inout WireWriter)

    /// Reads the value from PostgreSQL's binary form.
    ///
    /// - Parameter wire: Stands at the value's first byte and ends with its last.
    /// - Throws: ``WireError`` where the bytes are not such a value.
    init(from wire: inout WireReader) throws(WireError)
}

extension SQLValue {
    public static var readableTypes: [SQLType] { [sqlType] }
    public static var sqlNull: Self? { nil }
    public var isSQLNull: Bool { false }

    /// Whether a column of the type with this number can be read as such a value.
    static func reads(_ oid: UInt32) -> Bool {
        oid == sqlType.oid || readableTypes.contains { $0.oid == oid }
    }
}

/// A value that PostgreSQL keeps in the form of another: an identity as a `bigint`, a point in time as a `timestamptz`.
public protocol SQLRepresentable: SQLValue {
    associatedtype SQLRepresentation: SQLValue

    /// The value in the form that is stored.
    var sqlRepresentation: SQLRepresentation { get }

    /// Takes the value back from the form that is stored.
    ///
    /// - Parameter sqlRepresentation: What the database holds.
    /// - Throws: ``WireError/notAValue(_:)`` where the stored form is none of this type's values.
    init(sqlRepresentation: SQLRepresentation) throws(WireError)
}

extension SQLRepresentable {
    public static var sqlType: SQLType { SQLRepresentation.sqlType }
    public static var readableTypes: [SQLType] { SQLRepresentation.readableTypes }
    public var isSQLNull: Bool { sqlRepresentation.isSQLNull }

    public func write(to wire: inout WireWriter) {
        sqlRepresentation.write(to: &wire)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        try self.init(sqlRepresentation: SQLRepresentation(from: &wire))
    }
}

/// An enumeration of words kept as text: conforming to ``SQLRepresentable`` is enough.
extension SQLRepresentable where Self: RawRepresentable, RawValue: SQLValue {
    public var sqlRepresentation: RawValue { rawValue }

    public init(sqlRepresentation: RawValue) throws(WireError) {
        guard let value = Self(rawValue: sqlRepresentation) else {
            throw .notAValue("\(Self.self)")
        }
        self = value
    }
}
