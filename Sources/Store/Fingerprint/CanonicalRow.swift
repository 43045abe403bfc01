/// A row as bytes, written so that no two different rows look alike: every field has its length before it.
struct CanonicalRow {
    private(set) var bytes: [UInt8] = []

    /// A row of fields; one that is `nil` is told from one that is empty.
    init(_ fields: (any CustomStringConvertible)?...) {
        for field in fields {
            append(field?.description)
        }
    }

    private mutating func append(_ field: String?) {
        guard let field else {
            bytes.append(UInt8(ascii: "-"))
            return
        }
        bytes.append(contentsOf: "\(field.utf8.count):".utf8)
        bytes.append(contentsOf: field.utf8)
    }

    /// Rows as one text of bytes that does not depend on their order.
    static func joined(_ rows: [CanonicalRow]) -> [UInt8] {
        rows.map(\.bytes)
            .sorted { $0.lexicographicallyPrecedes($1) }
            .flatMap { "\($0.count)=".utf8 + $0 }
    }
}

/// Values among which the order says nothing, as one field.
struct CanonicalSet: CustomStringConvertible {
    let description: String

    init(_ values: [String]) {
        let bytes = CanonicalRow.joined(values.map { CanonicalRow($0) })
        description = String(decoding: bytes, as: UTF8.self)
    }
}
