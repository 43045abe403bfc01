import Foundation
import Testing

@Suite struct PrototypeTests {
    /// The module for Pango and Cairo declares what it calls itself. A declaration that differs from the libraries' own
    /// is an error of the C compiler.
    @Test func declaredCallsAreThoseOfTheLibraries() throws {
        let shim = URL(filePath: #filePath).appending(path: "../../../Sources/CPangoCairo/shim.h").standardizedFileURL
        let flags = try output(of: ["pkg-config", "--cflags", "pangocairo"]).split(whereSeparator: \.isWhitespace)
        let source = """
            #include <cairo-pdf.h>
            #include <pango/pangocairo.h>
            #include "\(shim.path)"
            _Static_assert(CAIRO_STATUS_SUCCESS == 0, "");
            _Static_assert(CAIRO_PDF_METADATA_TITLE == 0 && CAIRO_PDF_METADATA_CREATE_DATE == 5, "");
            _Static_assert(PANGO_DIRECTION_LTR == 0 && PANGO_DIRECTION_RTL == 1, "");
            _Static_assert(PANGO_ALIGN_LEFT == 0 && PANGO_ALIGN_RIGHT == 2 && PANGO_WRAP_WORD_CHAR == 2, "");
            _Static_assert(PANGO_WEIGHT_NORMAL == 400 && PANGO_WEIGHT_BOLD == 700 && PANGO_SCALE == 1024, "");
            """
        let file = FileManager.default.temporaryDirectory.appending(path: "prototypes-\(UUID().uuidString).c")
        try source.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try output(of: ["clang", "-fsyntax-only", "-Werror"] + flags.map(String.init) + [file.path])
    }
}
