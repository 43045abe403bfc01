/// A PostgreSQL type that values are sent as and read from.
public struct SQLType: Hashable, Sendable {
    /// The name as SQL writes it.
    public let name: String
    let oid: UInt32
    /// The type of an array of such values.
    let arrayOID: UInt32

    /// The array type that has this type's values as its elements.
    var array: SQLType {
        SQLType(name: name + "[]", oid: arrayOID, arrayOID: 0)
    }
}

extension SQLType {
    public static let boolean = SQLType(name: "boolean", oid: 16, arrayOID: 1000)
    public static let bytea = SQLType(name: "bytea", oid: 17, arrayOID: 1001)
    public static let smallint = SQLType(name: "smallint", oid: 21, arrayOID: 1005)
    public static let integer = SQLType(name: "integer", oid: 23, arrayOID: 1007)
    public static let bigint = SQLType(name: "bigint", oid: 20, arrayOID: 1016)
    public static let real = SQLType(name: "real", oid: 700, arrayOID: 1021)
    public static let double = SQLType(name: "double precision", oid: 701, arrayOID: 1022)
    public static let numeric = SQLType(name: "numeric", oid: 1700, arrayOID: 1231)
    public static let text = SQLType(name: "text", oid: 25, arrayOID: 1009)
    public static let varchar = SQLType(name: "varchar", oid: 1043, arrayOID: 1015)
    public static let char = SQLType(name: "char", oid: 1042, arrayOID: 1014)
    public static let name = SQLType(name: "name", oid: 19, arrayOID: 1003)
    public static let date = SQLType(name: "date", oid: 1082, arrayOID: 1182)
    public static let time = SQLType(name: "time", oid: 1083, arrayOID: 1183)
    public static let timestamptz = SQLType(name: "timestamptz", oid: 1184, arrayOID: 1185)
    public static let int4range = SQLType(name: "int4range", oid: 3904, arrayOID: 3905)
    public static let int8range = SQLType(name: "int8range", oid: 3926, arrayOID: 3927)
    public static let daterange = SQLType(name: "daterange", oid: 3912, arrayOID: 3913)
    public static let tstzrange = SQLType(name: "tstzrange", oid: 3910, arrayOID: 3911)

    /// The types known by name, for messages.
    private static let named: [SQLType] = [
        .boolean, .bytea, .smallint, .integer, .bigint, .real, .double, .numeric, .text, .varchar, .char, .name, .date,
        .time, .timestamptz, .int4range, .int8range, .daterange, .tstzrange,
        SQLType(name: "timestamp", oid: 1114, arrayOID: 1115),
        SQLType(name: "interval", oid: 1186, arrayOID: 1187),
        SQLType(name: "uuid", oid: 2950, arrayOID: 2951),
        SQLType(name: "json", oid: 114, arrayOID: 199),
        SQLType(name: "jsonb", oid: 3802, arrayOID: 3807),
    ]

    /// What a type is called, by the number the server knows it by.
    static func name(ofOID oid: UInt32) -> String {
        if let scalar = named.first(where: { $0.oid == oid }) {
            return scalar.name
        }
        if let element = named.first(where: { $0.arrayOID == oid }) {
            return element.array.name
        }
        return "type \(oid)"
    }
}
