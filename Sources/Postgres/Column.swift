/// A column of a table or of a result.
struct Column {
    let name: String
    let oid: UInt32
}
