extension Slip {
    /// Holds the slip against what every slip must be.
    ///
    /// - Throws: ``SlipError`` for the first value that cannot be printed.
    func check() throws(SlipError) {
        let values: [(text: String, kind: SlipLine.Kind)] = [
            (place.name, .place), (place.address, .place), (place.stop ?? "-", .stop), (phone, .call), (code, .code),
        ]
        for (text, kind) in values {
            guard !text.allSatisfy(\.isWhitespace) else { throw .empty(kind) }
            if let word = RevealingWords.first(in: text) { throw .revealing(word: word, kind) }
        }
        for line in texts.flatMap(\.lines) {
            let words = line.text.split(separator: " ").count
            guard words <= SlipLine.maximalWords else { throw .tooManyWords(words, line.kind) }
            guard line.text.count <= SlipLine.maximalLength else { throw .tooLong(line.text.count, line.kind) }
        }
    }
}
