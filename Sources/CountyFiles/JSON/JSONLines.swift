/// Finds the lines of keys in a JSON text, which jansson tells of mistakes alone.
struct JSONLines {
    private let bytes: [UInt8]

    /// - Parameter bytes: A text that is JSON.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The line on which a key stands.
    ///
    /// - Returns: The number of the line; nil where several objects have the key, or it is written with escapes.
    func number(ofKey key: String) -> Int? {
        let places = bytes.ranges(of: Array("\"\(key)\"".utf8)).filter(isKey)
        guard let place = places.first, places.count == 1 else { return nil }
        return bytes.lineNumber(at: place.lowerBound)
    }

    /// Whether what stands between quotation marks is a key: a colon follows, and no quotation mark belongs to a text.
    private func isKey(_ place: Range<Int>) -> Bool {
        guard bytes[..<place.lowerBound].last != UInt8(ascii: "\\") else { return false }
        return bytes[place.upperBound...].first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: ":")
    }
}

extension [UInt8] {
    /// The number of the line, counted from 1, on which a byte of a text stands.
    func lineNumber(at index: Int) -> Int {
        self[..<index].count { $0 == UInt8(ascii: "\n") } + 1
    }
}
