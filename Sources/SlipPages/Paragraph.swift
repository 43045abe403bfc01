private import CPangoCairo
internal import Slips

/// A text, broken into lines and shaped by Pango.
struct Paragraph: ~Copyable {
    let handle: OpaquePointer?

    /// The fonts in the order in which they are asked for a letter: Latin, Cyrillic and Arabic first, then Ethiopic.
    private static let families = "DejaVu Sans, Abyssinica SIL"

    /// Pango counts in these parts of a point.
    private static let unit = 1024.0

    /// Sets a text in an empty layout, which it owns from then on.
    init(_ layout: OpaquePointer?, text: String, language: SlipLanguage, style: TextStyle, width: Double) {
        handle = layout
        let context = pango_layout_get_context(layout)
        pango_context_set_base_dir(context, language.isRightToLeft ? 1 : 0)
        pango_context_set_language(context, pango_language_from_string(language.rawValue))
        pango_layout_context_changed(layout)
        // The direction is the language's, whatever the first letter is; the edge has to be named as well.
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_alignment(layout, language.isRightToLeft ? 2 : 0)
        pango_layout_set_wrap(layout, 2)
        pango_layout_set_width(layout, Int32(width * Self.unit))

        let font = pango_font_description_new()
        defer { pango_font_description_free(font) }
        pango_font_description_set_family(font, Self.families)
        pango_font_description_set_weight(font, style.isBold ? 700 : 400)
        pango_font_description_set_absolute_size(font, style.size * Self.unit)
        pango_layout_set_font_description(layout, font)
        pango_layout_set_text(layout, text, -1)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(handle))
    }

    /// How high the paragraph is, in points.
    var height: Double {
        var width: Int32 = 0
        var height: Int32 = 0
        pango_layout_get_size(handle, &width, &height)
        return Double(height) / Self.unit
    }

    /// Whether no installed font has some letter of the text.
    var lacksLetters: Bool {
        pango_layout_get_unknown_glyphs_count(handle) > 0
    }
}

@available(*, unavailable)
extension Paragraph: Sendable {}
