/// A place in a text of strict form, moved from left to right over what is expected there.
///
/// Reads ASCII bytes: digits of other scripts, which `Int` would take, are no digits here.
struct TextCursor<Bytes: Collection<UInt8>> {
    private(set) var rest: Bytes.SubSequence

    init(_ bytes: Bytes) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes a number of exactly so many digits.
    ///
    /// - Parameter count: At most 18, so that every number fits.
    /// - Returns: The number, or nil where other characters come earlier.
    mutating func number(digits count: Int) -> Int? {
        number(digits: count...count)
    }

    /// Takes the longest number whose count of digits lies within a range.
    mutating func number(digits counts: ClosedRange<Int>) -> Int? {
        var number = 0
        var taken = 0
        while taken < counts.upperBound, let byte = rest.first, byte >= 0x30, byte <= 0x39 {
            number = number * 10 + Int(byte - 0x30)
            rest.removeFirst()
            taken += 1
        }
        return taken >= counts.lowerBound ? number : nil
    }

    /// Moves past one character if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    /// Moves past all bytes of a kind.
    ///
    /// - Returns: How many there were.
    mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
        let before = rest.count
        rest = rest.drop(while: belongs)
        return before - rest.count
    }
}
