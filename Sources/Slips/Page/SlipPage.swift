public import Core
private import Messages

extension Slip {
    /// The slip as a PDF file of one A4 page, fonts inside.
    ///
    /// The page folds at its marks to the format DL. Its upper third, where an envelope has its window (DIN 5008
    /// form B), stays empty; the client's language and German have a third each.
    ///
    /// - Parameter created: When the page is made, which the file says. The same slip and moment are the same bytes.
    /// - Returns: The bytes of the file.
    /// - Throws: ``PageError`` where a font is missing or Cairo fails.
    public func pdf(created: Instant) throws(PageError) -> [UInt8] {
        var canvas = Canvas(
            width: SlipPage.width,
            height: SlipPage.height,
            title: SlipLanguage.german.words.title.text,
            created: OffsetInstant(instant: created, offsetMinutes: 0).description
        )
        for (text, top) in zip(texts, SlipPage.folds) {
            try SlipPage.draw(text, below: top, on: &canvas)
        }
        if let translationNote {
            let note = canvas.paragraph(translationNote, in: .german, style: SlipPage.note, width: SlipPage.textWidth)
            canvas.draw(note, x: SlipPage.left, y: SlipPage.height - SlipPage.bottom - note.height)
        }
        for fold in SlipPage.folds {
            canvas.drawLine(x: SlipPage.foldMark.start, y: fold, length: SlipPage.foldMark.length)
        }
        return try canvas.finish()
    }
}

/// Where things stand on the page of a slip, in points.
private enum SlipPage {
    static let width = 210 * millimetre
    static let height = 297 * millimetre
    /// Where the sheet is folded, and a text begins.
    static let folds = [105 * millimetre, 210 * millimetre]
    static let foldMark = (start: 5 * millimetre, length: 4 * millimetre)
    static let left = 25 * millimetre
    static let textWidth = width - left - 20 * millimetre
    static let bottom = 10 * millimetre
    static let note = TextStyle(size: 9)

    private static let millimetre = 72 / 25.4
    private static let aboveText = 9 * millimetre
    private static let betweenLines = 1.5 * millimetre

    /// Draws what a slip says in one language.
    static func draw(_ text: SlipText, below top: Double, on canvas: inout Canvas) throws(PageError) {
        var y = top + aboveText
        for line in text.lines {
            let paragraph = canvas.paragraph(line.text, in: text.language, style: style(of: line), width: textWidth)
            guard !paragraph.lacksLetters else { throw .fontMissing(text.language) }
            canvas.draw(paragraph, x: left, y: y)
            y += paragraph.height + betweenLines
        }
    }

    private static func style(of line: SlipLine) -> TextStyle {
        switch line.kind {
        case .title: TextStyle(size: 20, isBold: true)
        case .moment: TextStyle(size: 15, isBold: true)
        case .code: TextStyle(size: 13, isBold: true)
        case .place, .stop, .entrance, .conversation, .call: TextStyle(size: 13)
        }
    }
}
