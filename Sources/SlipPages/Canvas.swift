private import CPangoCairo
internal import Slips

/// A page of a PDF file while it is drawn. Lengths are in points, from the upper left corner.
struct Canvas: ~Copyable {
    private let file = PDFBytes()
    private let surface: OpaquePointer?
    private let context: OpaquePointer?

    /// Begins a page.
    ///
    /// - Parameters:
    ///   - width: The page's width.
    ///   - height: The page's height.
    ///   - title: What readers show as the document's name.
    ///   - created: The date of creation, as ISO 8601 writes it.
    init(width: Double, height: Double, title: String, created: String) {
        surface = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                guard let closure, let data else { return 0 }
                Unmanaged<PDFBytes>.fromOpaque(closure).takeUnretainedValue()
                    .append(UnsafeBufferPointer(start: data, count: Int(length)))
                return 0
            },
            Unmanaged.passUnretained(file).toOpaque(),
            width,
            height
        )
        cairo_pdf_surface_set_metadata(surface, 0, title)
        cairo_pdf_surface_set_metadata(surface, 5, created)
        context = cairo_create(surface)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Sets a paragraph for this page.
    func paragraph(_ text: String, in language: SlipLanguage, style: TextStyle, width: Double) -> Paragraph {
        Paragraph(pango_cairo_create_layout(context), text: text, language: language, style: style, width: width)
    }

    /// Draws a paragraph below a point.
    mutating func draw(_ paragraph: borrowing Paragraph, x: Double, y: Double) {
        cairo_move_to(context, x, y)
        pango_cairo_show_layout(context, paragraph.handle)
    }

    /// Draws a thin line to the right of a point.
    mutating func drawLine(x: Double, y: Double, length: Double) {
        cairo_set_line_width(context, 0.4)
        cairo_move_to(context, x, y)
        cairo_line_to(context, x + length, y)
        cairo_stroke(context)
    }

    /// Ends the page and the file.
    ///
    /// - Returns: The bytes of the file.
    /// - Throws: ``PageError/notDrawn(status:)`` where Cairo failed anywhere on the way.
    consuming func finish() throws(PageError) -> [UInt8] {
        let drawing = cairo_status(context)
        cairo_surface_finish(surface)
        let status = drawing == 0 ? cairo_surface_status(surface) : drawing
        guard status == 0 else { throw .notDrawn(status: status) }
        return file.bytes
    }
}

@available(*, unavailable)
extension Canvas: Sendable {}

/// What Cairo has written of a file. It has an identity, by which Cairo finds it again.
private final class PDFBytes {
    private(set) var bytes: [UInt8] = []

    func append(_ piece: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: piece)
    }
}
