/// What somebody is called, as they write it; at least one of the two names.
public struct PersonName: Hashable, Sendable {
    public let given: String?
    public let family: String?

    /// How long each of the two may be, in characters.
    public static let longest = 100

    /// A name without what cannot be seen: control characters and marks that turn the direction of writing.
    ///
    /// `nil` comes of two that are empty, and of one that is too long.
    ///
    /// - Parameters:
    ///   - given: The given name.
    ///   - family: The family name.
    public init?(given: String?, family: String?) {
        let (given, family) = (given?.visibleText, family?.visibleText)
        let parts = [given, family].compactMap { $0 }.filter { !$0.isEmpty }
        guard !parts.isEmpty, parts.allSatisfy({ $0.unicodeScalars.count <= Self.longest }) else { return nil }
        self.given = given.flatMap { $0.isEmpty ? nil : $0 }
        self.family = family.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads a name as it is typed in one line: `Al-Hussein, Amina`, or given names and then one family name.
    ///
    /// - Parameter line: What was typed; `nil` comes of one that holds no name.
    public init?(line: String) {
        let parts = line.split(separator: ",", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            self.init(given: parts[1], family: parts[0])
        } else {
            let words = line.visibleText.split(separator: " ")
            self.init(given: words.dropLast().joined(separator: " "), family: words.last.map(String.init))
        }
    }

    /// As lists have it: `Al-Hussein, Amina`.
    public var listed: String {
        [family, given].compactMap { $0 }.joined(separator: ", ")
    }

    /// The first letters in Latin script, given name first: `A.B.`
    ///
    /// - Parameter language: Whose rules tell how the letters are written in Latin.
    /// - Returns: One or two letters, each with a full stop.
    public func initials(in language: SpokenLanguage?) -> String {
        let latin = Transliteration(language)
        return [given, family].compactMap { $0 }.compactMap { latin.latin($0).first }
            .map { "\($0.uppercased())." }.joined()
    }
}
