import Foundation
import Testing

@testable import CatalogueCompiler

/// One after another: gettext's reader keeps what it reads in variables of its own.
@Suite(.serialized) struct SwiftTablesTests {
    private let head = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"


        """
    private let title = """
        msgctxt "title"
        msgid "Your appointment"
        msgstr "Ihr Termin"


        """
    private let stop = """
        #, fuzzy
        msgctxt "stop"
        msgid "Stop: {stop}"
        msgstr "Zur Haltestelle „{stop}“"


        """

    @Test func aCatalogueBecomesATypedTable() throws {
        #expect(
            try compile(head + stop + title) == """
                // Made from the catalogues at every build. Change those.

                extension SlipWords {
                    static let `de` = SlipWords(
                        title: Phrase(isChecked: true, pieces: [.text("Ihr Termin")]),
                        stop: Phrase(isChecked: false, pieces: [.text("Zur Haltestelle „"), .word(.stop), .text("“")])
                    )
                }

                """
        )
    }

    @Test func aCatalogueWithoutOneTextIsRefused() {
        expect("\"stop\" has no translation", of: head + title)
    }

    @Test func anEmptyTranslationIsNone() {
        expect("\"title\" has no translation", of: head + stop + title.replacing("Ihr Termin", with: ""))
    }

    @Test func aTextThatTheTemplateDoesNotHaveIsRefused() {
        expect("no key \"gate\"", of: head + title + stop + title.replacing("\"title\"", with: "\"gate\""))
    }

    @Test func aTranslationOfAnEarlierTextIsRefused() {
        expect("English text of \"title\"", of: head + stop + title.replacing("Your appointment", with: "Your time"))
    }

    @Test func aTranslationThatLosesAValueIsRefused() {
        expect("\"stop\" fills in other words", of: head + title + stop.replacing("„{stop}“", with: "{halt}"))
    }

    @Test func aTextWithoutAKeyIsRefused() {
        expect("has no msgctxt", of: head + stop + title.replacing("msgctxt \"title\"\n", with: ""))
    }

    @Test func whatIsNoCatalogueIsRefused() {
        expect("this is no catalogue", of: head + title + "msgid open\n")
    }

    /// Compiles a German catalogue against a template of two texts.
    private func compile(_ catalogue: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "catalogue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let template = folder.appending(path: "slips.pot").path
        let german = folder.appending(path: "de.po").path
        let untranslated =
            title.replacing("Ihr Termin", with: "") + stop.replacing("Zur Haltestelle „{stop}“", with: "")
        try (head + untranslated).write(toFile: template, atomically: true, encoding: .utf8)
        try catalogue.write(toFile: german, atomically: true, encoding: .utf8)
        var tables = SwiftTables(template: try CatalogueFile(path: template).messages())
        try tables.add("de", messages: try CatalogueFile(path: german).messages(), file: "de.po")
        return tables.source
    }

    /// Expects a catalogue to be refused with some words.
    private func expect(_ words: String, of catalogue: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let fault = #expect(throws: CatalogueFault.self, sourceLocation: sourceLocation) { try compile(catalogue) }
        let description = fault.map { "\($0)" } ?? ""
        #expect(description.contains(words), "\(description)", sourceLocation: sourceLocation)
    }
}
