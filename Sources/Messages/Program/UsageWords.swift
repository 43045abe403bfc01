/// What the parser of command lines says, in the language that is asked for.
public struct UsageWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// A message of the parser, which is English by itself; lines that it words in another way stay as they are.
    public func text(_ message: String) -> String {
        guard language == .german else { return message }
        return message.split(separator: "\n", omittingEmptySubsequences: false).map { Self.german(String($0)) }
            .joined(separator: "\n")
    }

    private static func german(_ line: String) -> String {
        for (begin, german) in beginnings where line.hasPrefix(begin) {
            return german + line.dropFirst(begin.count)
        }
        if let see = line.wholeMatch(of: /\s*See '(.+)' for more information\./) { return "  Mehr dazu: \(see.1)" }
        guard line.hasPrefix("Error: ") else { return line }
        return "Fehler: " + mistake(String(line.dropFirst("Error: ".count)))
    }

    private static let beginnings = [("Usage: ", "Aufruf: "), ("Help:  ", "Hilfe: ")]

    private static func mistake(_ text: String) -> String {
        if let match = text.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
            return "Die Option \(match.1) gibt es hier nicht."
                + (match.2.map { " Gemeint ist vielleicht \($0)." } ?? "")
        }
        if let match = text.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'(.*)/) {
            return "„\(match.1)“ passt nicht zu \(match.2)."
        }
        if let match = text.wholeMatch(of: /Missing expected argument '(.+)'/) { return "Es fehlt \(match.1)." }
        if let match = text.wholeMatch(of: /Missing value for '(.+)'/) { return "Nach \(match.1) fehlt der Wert." }
        if let match = text.wholeMatch(of: /Unexpected argument '(.*)'/) { return "„\(match.1)“ ist hier zu viel." }
        if let match = text.wholeMatch(of: /(\d+) unexpected arguments: (.+)/) {
            return "Hier ist zu viel: \(match.2)."
        }
        return text
    }
}
