/// The name of something in a folder, as the system keeps it: bytes, which need not be text.
struct EntryName: Hashable {
    /// The bytes, with the zero behind them that ends a name.
    let bytes: [CChar]

    /// The name as text; bytes that are none are repaired, so that it no longer leads to what it named.
    var text: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }
}
