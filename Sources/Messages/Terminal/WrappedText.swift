extension String {
    /// The text in lines of so many columns at most, broken at blanks; a word that is longer stays whole.
    ///
    /// - Parameters:
    ///   - columns: How wide a line may be.
    ///   - indent: How many blanks every line but the first begins with.
    /// - Returns: The lines; at least one.
    public func wrapped(to columns: Int, indent: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        var isEmpty = true
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            guard !isEmpty else {
                line += word
                isEmpty = false
                continue
            }
            if line.columnWidth + 1 + String(word).columnWidth <= columns {
                line += " " + word
            } else {
                lines.append(line.withoutTrailingBlanks)
                line = String(repeating: " ", count: indent) + word
            }
        }
        return lines + [line.withoutTrailingBlanks]
    }
}
