/// A place in a text of strict form, moved from left to right over what is expected there.
///
/// Reads ASCII bytes: digits of other scripts, which `Int` would take, are no digits here.
struct TextCursor {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Takes a number of exactly so many digits.
    ///
    /// - Parameter count: At most 18, so that every number fits.
    /// - Returns: The number, or nil where other characters come earlier.
    mutating func number(digits count: Int) -> Int? {
        number(digits: count...count)
    }

    /// Takes the longest number whose count of digits lies within a range.
    mutating func number(digits counts: ClosedRange<Int>) -> Int? {
        let start = position
        var number = 0
        while !isAtEnd, position - start < counts.upperBound, bytes[position].isDigit {
            number = number * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position - start >= counts.lowerBound ? number : nil
    }

    /// Moves past one character if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard !isAtEnd, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Moves past all bytes of a kind.
    ///
    /// - Returns: How many there were.
    mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
        let start = position
        while !isAtEnd, belongs(bytes[position]) { position += 1 }
        return position - start
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
