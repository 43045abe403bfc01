internal import Core

/// How values out of files are shown within a sentence: whole if they are short.
struct QuotedText {
    /// The longest value that is shown whole, in characters.
    private static let limit = 60

    let language: Language

    /// A value between quotation marks.
    func quoted(_ text: String) -> String {
        let shown = text.count > Self.limit ? text.prefix(Self.limit) + "…" : text[...]
        return language == .german ? "„\(shown)“" : "“\(shown)”"
    }

    /// A list of words, the last after "oder" or "or".
    func choice(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.map(quoted).joined() }
        let or = language == .german ? " oder " : " or "
        return words.dropLast().map(quoted).joined(separator: ", ") + or + quoted(last)
    }

    /// Columns as they stand in a file.
    func columns(_ columns: [String]) -> String {
        columns.joined(separator: ",")
    }

    /// Where a header first departs from what is expected: the number of the column, from 1.
    func firstDifference(_ expected: [String], _ found: [String]) -> Int {
        let pairs = zip(expected, found)
        return 1
            + (pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(expected.count, found.count))
    }
}
