public import Core
public import Slips

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
            title: text(in: .german).lines[0].text,
            created: OffsetInstant(instant: created, offsetMinutes: 0).description
        )
        for (text, third) in zip(texts, SlipPage.thirds) {
            try SlipPage.draw(text, in: third, on: &canvas)
            canvas.drawLine(x: SlipPage.foldMark.start, y: third.lowerBound, length: SlipPage.foldMark.length)
        }
        if let translationNote {
            let note = canvas.paragraph(translationNote, in: .german, style: SlipPage.note, width: SlipPage.textWidth)
            canvas.draw(note, x: SlipPage.left, y: SlipPage.thirds[1].upperBound)
        }
        return try canvas.finish()
    }
}

/// Where things stand on the page of a slip, in points.
private enum SlipPage {
    static let width = 210 * millimetre
    static let height = 297 * millimetre
    /// From a fold of the sheet to where the text above the next one has to end.
    static let thirds = [105 * millimetre..<205 * millimetre, 210 * millimetre..<283 * millimetre]
    static let foldMark = (start: 5 * millimetre, length: 4 * millimetre)
    static let left = 25 * millimetre
    static let textWidth = width - left - 20 * millimetre
    static let note = TextStyle(size: 9)

    private static let millimetre = 72 / 25.4
    private static let belowFold = 8 * millimetre

    /// Draws what a slip says in one language, smaller than usual where its lines would not fit otherwise.
    static func draw(_ text: SlipText, in third: Range<Double>, on canvas: inout Canvas) throws(PageError) {
        let top = third.lowerBound + belowFold
        var scale = scale(of: text.language)
        while height(of: text, scale: scale, on: canvas) > third.upperBound - top {
            scale *= 0.97
        }
        var y = top
        for line in text.lines {
            let paragraph = paragraph(line, of: text, scale: scale, on: canvas)
            guard !paragraph.lacksLetters else { throw .fontMissing(text.language) }
            canvas.draw(paragraph, x: left, y: y)
            y += paragraph.height + space(below: line)
        }
    }

    private static func height(of text: SlipText, scale: Double, on canvas: borrowing Canvas) -> Double {
        var height = 0.0
        for line in text.lines {
            height += paragraph(line, of: text, scale: scale, on: canvas).height + space(below: line)
        }
        return height
    }

    private static func paragraph(
        _ line: SlipLine,
        of text: SlipText,
        scale: Double,
        on canvas: borrowing Canvas
    ) -> Paragraph {
        var style = style(of: line)
        style.size *= scale
        return canvas.paragraph(line.text, in: text.language, style: style, width: textWidth)
    }

    /// How much larger than Latin letters a script has to be set to be as easy to read.
    private static func scale(of language: SlipLanguage) -> Double {
        switch language {
        case .arabic, .persian: 1.08
        case .tigrinya: 1.12
        default: 1
        }
    }

    private static func space(below line: SlipLine) -> Double {
        switch line.kind {
        case .title, .moment, .conversation: 2.5 * millimetre
        default: 1 * millimetre
        }
    }

    private static func style(of line: SlipLine) -> TextStyle {
        switch line.kind {
        case .title: TextStyle(size: 20, isBold: true)
        case .moment: TextStyle(size: 14.5, isBold: true)
        case .code: TextStyle(size: 13.5, isBold: true)
        case .place, .stop, .entrance, .conversation, .call: TextStyle(size: 13.5)
        }
    }
}
