/// What is known of a client who is looked for, typed in one line: a name, a birth date, a phone or a number, in any
/// order, and all of it must fit.
public struct ClientQuery: Hashable, Sendable {
    public private(set) var number: ClientNumber?
    /// The last digits of a phone.
    public private(set) var phone: String?
    public private(set) var born: LocalDate?
    /// As it was typed, without the rest.
    public private(set) var name: String?

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: What was typed; `nil` comes of one that says nothing, or two things of a kind.
    ///   - today: The day, after which nobody was born.
    public init?(_ line: String, on today: LocalDate) {
        var names: [String] = []
        var digits: [String] = []
        for word in line.visibleText.replacing(",", with: " ").split(separator: " ").map(String.init) + [""] {
            if !word.isEmpty, word.allSatisfy({ $0.isASCII && ($0.isNumber || "+-/().".contains($0)) }) {
                digits.append(word)
                continue
            }
            guard takeDigits(digits, on: today) else { return nil }
            digits = []
            if let number = ClientNumber(word) {
                guard self.number == nil else { return nil }
                self.number = number
            } else if !word.isEmpty {
                names.append(word)
            }
        }
        name = names.isEmpty ? nil : names.joined(separator: " ")
        guard number != nil || phone != nil || born != nil || name != nil else { return nil }
    }

    /// Whether it tells a single person apart from all others: by name and birth date.
    public var namesAPerson: Bool { name != nil && born != nil }

    /// A date in one word, or a phone in several.
    private mutating func takeDigits(_ words: [String], on today: LocalDate) -> Bool {
        guard let first = words.first else { return true }
        if born == nil, let date = Self.date(first, on: today) {
            born = date
            return takeDigits(Array(words.dropFirst()), on: today)
        }
        if born == nil, words.count > 1, let last = words.last, let date = Self.date(last, on: today),
            last.contains(".") || last.contains("-")
        {
            born = date
            return takeDigits(Array(words.dropLast()), on: today)
        }
        guard phone == nil, let digits = PhoneNumber.lastDigits(words.joined(separator: " ")) else { return false }
        phone = digits
        return true
    }

    /// A birth date: `04.03.1990`, `4.3.90`, `1990-03-04`, `04031990`, `040390`.
    private static func date(_ word: String, on today: LocalDate) -> LocalDate? {
        let separated = word.split(separator: word.contains("-") ? "-" : ".").compactMap { Int($0) }
        let digits = Array(word)
        let parts: [Int]
        if separated.count == 3, word.filter(\.isNumber).count <= 8 {
            parts = word.contains("-") ? separated.reversed() : separated
        } else if digits.allSatisfy(\.isNumber), digits.count == 6 || digits.count == 8 {
            parts = [digits[0..<2], digits[2..<4], digits[4...]].compactMap { Int(String($0)) }
        } else {
            return nil
        }
        guard parts.count == 3 else { return nil }
        let century = parts[2] > today.year % 100 ? 1_900 : 2_000
        let year = parts[2] < 100 ? century + parts[2] : parts[2]
        let date = LocalDate(year: year, month: parts[1], day: parts[0])
        return date.flatMap { $0 <= today && year >= 1_900 ? $0 : nil }
    }
}
