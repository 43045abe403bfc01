private import CGettextPO
private import Glibc

/// A file in gettext's format, `.po` or `.pot`.
struct CatalogueFile: ~Copyable {
    private let path: String
    private let handle: OpaquePointer

    /// Reads a file. What gettext finds wrong in it is printed with line and column.
    init(path: String) throws(CatalogueFault) {
        var handler = po_xerror_handler.printing
        guard let handle = po_file_read_v3(path, &handler) else { throw .unreadable(file: path) }
        self.path = path
        self.handle = handle
    }

    deinit {
        po_file_free(handle)
    }

    /// The texts in the order of the file.
    ///
    /// - Returns: All that are in use; what gettext keeps as obsolete is left out.
    /// - Throws: ``CatalogueFault`` for a text without a key, or one whose words in braces are not the English ones.
    func messages() throws(CatalogueFault) -> [CatalogueMessage] {
        var messages: [CatalogueMessage] = []
        let iterator = po_message_iterator(handle, nil)
        defer { po_message_iterator_free(iterator) }
        while let message = po_next_message(iterator) {
            let english = String(cString: po_message_msgid(message))
            // The message without a text is the file's head.
            guard !english.isEmpty, po_message_is_obsolete(message) == 0 else { continue }
            guard let key = po_message_msgctxt(message) else { throw .keyless(english: english, file: path) }
            let translation = String(cString: po_message_msgstr(message))
            guard translation.isEmpty || words(of: translation) == words(of: english) else {
                throw .badFormat(key: String(cString: key), file: path)
            }
            messages.append(
                CatalogueMessage(
                    key: String(cString: key),
                    english: english,
                    translation: translation,
                    isChecked: po_message_is_fuzzy(message) == 0
                )
            )
        }
        return messages
    }

    /// What a text fills in, in alphabetical order.
    private func words(of text: String) -> [String] {
        Template(text).words.sorted()
    }
}

extension po_xerror_handler {
    /// Prints what gettext finds wrong, and ends the process where gettext cannot go on.
    fileprivate static var printing: po_xerror_handler {
        po_xerror_handler(
            xerror: { severity, _, file, line, column, _, text in
                report(file, line, column, text)
                if severity == PO_SEVERITY_FATAL_ERROR { exit(EXIT_FAILURE) }
            },
            xerror2: { severity, _, file1, line1, column1, _, text1, _, file2, line2, column2, _, text2 in
                report(file1, line1, column1, text1)
                report(file2, line2, column2, text2)
                if severity == PO_SEVERITY_FATAL_ERROR { exit(EXIT_FAILURE) }
            }
        )
    }
}

/// Prints one of gettext's messages as compilers do, `uk.po:12:3: …`.
private func report(_ file: UnsafePointer<CChar>?, _ line: Int, _ column: Int, _ text: UnsafePointer<CChar>?) {
    let place = [file.map { String(cString: $0) }, line < 0 ? nil : "\(line)", column < 0 ? nil : "\(column)"]
    let words = place.compactMap(\.self) + [text.map { " " + String(cString: $0) } ?? ""]
    print(words.joined(separator: ":"))
}
