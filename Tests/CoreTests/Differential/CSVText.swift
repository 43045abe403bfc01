/// The records of a CSV text (RFC 4180), and the text of records.
enum CSVText {
    /// Cuts a text into records and fields; an empty line is no record.
    static func records(in text: String) -> [[String]] {
        var records: [[String]] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var wasQuote = false
        func endOfField() { fields.append(String(decoding: field, as: UTF8.self)); field = [] }
        func endOfRecord() {
            if !fields.isEmpty || !field.isEmpty { endOfField(); records.append(fields) }
            fields = []
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, wasQuote { field.append(byte) }
                wasQuote = isQuoted
                isQuoted.toggle()
                continue
            case UInt8(ascii: ",") where !isQuoted: endOfField()
            case UInt8(ascii: "\n") where !isQuoted: endOfRecord()
            default: field.append(byte)
            }
            wasQuote = false
        }
        endOfRecord()
        return records
    }

    /// Writes records, each ending with a line feed.
    static func text(of records: some Sequence<[String]>) -> String {
        records.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
