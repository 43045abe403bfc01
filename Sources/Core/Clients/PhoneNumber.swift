/// A phone number with its country, as it is dialled from anywhere: `+4915112345688`.
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    /// A plus and digits.
    public let rawValue: String

    /// Reads a number as people write it; one that begins with a single zero is a German one.
    ///
    /// - Parameter text: What was written; `nil` comes of anything that lacks its area code or is no number.
    public init?(_ text: String) {
        guard let typed = Self.typed(text), typed.isComplete, (5...15).contains(typed.digits.count) else { return nil }
        rawValue = "+" + typed.digits
    }

    public var description: String { rawValue }

    /// Without the middle, for screens that others see: `+4915 … 88`.
    public var masked: String { "\(rawValue.prefix(5)) … \(rawValue.suffix(2))" }

    /// The digits by which a number is looked for, with or without its country and its area code: the last ones of
    /// those that are stored.
    ///
    /// - Parameter text: What was typed.
    /// - Returns: At least five digits; `nil` for anything else.
    public static func lastDigits(_ text: String) -> String? {
        typed(text).flatMap { (5...15).contains($0.digits.count) ? $0.digits : nil }
    }

    /// The digits of a number, and whether it names its country or its area.
    private static func typed(_ text: String) -> (digits: String, isComplete: Bool)? {
        var text = text.visibleText
        // A zero in brackets is dialled inside the country alone.
        if let range = text.firstRange(of: "(0)"), text.hasPrefix("+") || text.hasPrefix("00") {
            text.removeSubrange(range)
        }
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+ -/().".contains($0)) }) else { return nil }
        let digits = text.filter(\.isNumber)
        if text.hasPrefix("+") { return (digits, true) }
        if digits.hasPrefix("00") { return (String(digits.dropFirst(2)), true) }
        if digits.hasPrefix("0") { return ("49" + digits.dropFirst(), true) }
        return (digits, false)
    }
}
