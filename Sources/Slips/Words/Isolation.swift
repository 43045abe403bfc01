extension String {
    /// The text as it stands within a sentence of a language: a time, a number or a German address, which keeps its
    /// own direction where the sentence runs from right to left.
    func isolated(in language: SlipLanguage) -> String {
        isolated(from: .german, in: language)
    }

    /// The text of one language as it stands within a sentence of another.
    ///
    /// - Parameters:
    ///   - own: The language of the text.
    ///   - language: The language of the sentence.
    /// - Returns: The text between marks of direction of Unicode, where the two are written in different directions.
    func isolated(from own: SlipLanguage, in language: SlipLanguage) -> String {
        guard own.isRightToLeft != language.isRightToLeft else { return self }
        let isolate = own.isRightToLeft ? "\u{2067}" : "\u{2066}"
        return isolate + self + "\u{2069}"
    }
}
