internal import Core

// Whole and decimal numbers, each within bounds.
extension RowReader {
    /// Takes a whole number.
    ///
    /// - Parameters:
    ///   - column: The name of the column.
    ///   - bounds: The numbers that make sense there.
    /// - Returns: The number; nil for a mistake.
    mutating func integer(_ column: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let field = field(column) else { return nil }
        guard !field.isEmpty else { return fail(.empty) }
        return integer(field, in: bounds)
    }

    /// Takes a whole number or nothing.
    ///
    /// - Returns: The number, nil within for nothing; nil for a mistake.
    mutating func optionalInteger(_ column: String, in bounds: ClosedRange<Int>) -> Int?? {
        guard let field = field(column) else { return nil }
        guard !field.isEmpty else { return .some(nil) }
        return integer(field, in: bounds).map { .some($0) }
    }

    /// Takes a decimal number.
    ///
    /// - Parameters:
    ///   - column: The name of the column.
    ///   - bounds: The numbers that make sense there.
    /// - Returns: The number; nil for a mistake.
    mutating func decimal(_ column: String, in bounds: ClosedRange<Int>) -> DecimalNumber? {
        guard let text = requiredText(column) else { return nil }
        guard let number = DecimalNumber(text) else { return fail(.notDecimalNumber(text)) }
        guard number.places <= Self.mostPlaces else { return fail(.tooManyPlaces(text, limit: Self.mostPlaces)) }
        guard number.lies(in: bounds) else {
            return fail(.outOfRange(text, minimum: bounds.lowerBound, maximum: bounds.upperBound))
        }
        return number
    }

    /// The most digits behind the point: with them sums of a county's numbers stay exact.
    private static let mostPlaces = 9

    /// The number that digits write in base ten, with a minus sign where it is negative.
    private mutating func integer(_ field: ArraySlice<UInt8>, in bounds: ClosedRange<Int>) -> Int? {
        let text = String(decoding: field, as: UTF8.self)
        let digits = field.first == UInt8(ascii: "-") ? field.dropFirst() : field
        guard !digits.isEmpty, digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            return fail(.notWholeNumber(text))
        }
        guard let number = Int(text), bounds.contains(number) else {
            return fail(.outOfRange(text, minimum: bounds.lowerBound, maximum: bounds.upperBound))
        }
        return number
    }
}

extension DecimalNumber {
    /// Whether the number lies between two whole ones, both included; exact.
    fileprivate func lies(in bounds: ClosedRange<Int>) -> Bool {
        let unit = (0..<places).reduce(Int64(1)) { unit, _ in unit * 10 }
        let (whole, rest) = digits.quotientAndRemainder(dividingBy: unit)
        let above = whole > bounds.lowerBound || whole == bounds.lowerBound && rest >= 0
        let below = whole < bounds.upperBound || whole == bounds.upperBound && rest <= 0
        return above && below
    }
}
