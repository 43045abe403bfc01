/// The Swift source of all catalogues: one table per language, typed by the members of `SlipWords`.
struct SwiftTables {
    private let keys: [CatalogueMessage]
    private var tables: [String] = []

    /// Begins with the template, whose keys every catalogue must have, in whose order they are written.
    init(template: [CatalogueMessage]) {
        keys = template
    }

    /// Adds the table of a language.
    ///
    /// - Parameters:
    ///   - language: The ISO 639 code, by which the table is called.
    ///   - messages: The catalogue's texts, in any order.
    ///   - file: The catalogue, to be named in errors.
    /// - Throws: ``CatalogueFault`` where the catalogue has not exactly the template's keys and English texts.
    mutating func add(_ language: String, messages: [CatalogueMessage], file: String) throws(CatalogueFault) {
        let known = Set(keys.map(\.key))
        for message in messages where !known.contains(message.key) {
            throw .unknown(key: message.key, file: file)
        }
        var lines: [String] = []
        for key in keys {
            guard let message = messages.first(where: { $0.key == key.key }), !message.translation.isEmpty else {
                throw .missing(key: key.key, file: file)
            }
            guard message.english == key.english else { throw .outdated(key: key.key, file: file) }
            let phrase = "Phrase(isChecked: \(message.isChecked), pieces: \(Template(message.translation).swift))"
            lines.append("        \(key.key): \(phrase)")
        }
        tables.append("    static let `\(language)` = SlipWords(\n\(lines.joined(separator: ",\n"))\n    )")
    }

    /// The whole file.
    var source: String {
        "// Made from the catalogues at every build. Change those.\n\n"
            + "extension SlipWords {\n\(tables.joined(separator: "\n\n"))\n}\n"
    }
}
