private import CGettextPO
private import Glibc
private import Synchronization

/// A file in gettext's format, `.po` or `.pot`.
struct CatalogueFile: ~Copyable {
    private let path: String
    private let handle: OpaquePointer

    /// Reads a file. What gettext finds wrong in it is printed with line and column.
    ///
    /// - Throws: ``CatalogueFault/unreadable(file:)``.
    init(path: String) throws(CatalogueFault) {
        var handler = po_xerror_handler.printing
        hasError.withLock { $0 = false }
        let handle = po_file_read_v3(path, &handler)
        guard let handle, !hasError.withLock(\.self) else {
            po_file_free(handle)
            throw .unreadable(file: path)
        }
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

/// Whether gettext has found something wrong in the file that is being read. It tells by calling a function that knows
/// nothing but its arguments; gettext reads one file at a time.
private let hasError = Mutex(false)

extension po_xerror_handler {
    /// Prints what gettext finds wrong, and ends the process where gettext cannot go on.
    fileprivate static var printing: po_xerror_handler {
        po_xerror_handler(
            xerror: { severity, _, file, line, column, _, text in
                report(severity, "\(place(file, line, column)) \(words(text))")
            },
            xerror2: { severity, _, file1, line1, column1, _, text1, _, file2, line2, column2, _, text2 in
                report(severity, "\(place(file1, line1, column1)) \(words(text1))")
                report(severity, "\(place(file2, line2, column2)) \(words(text2))")
            }
        )
    }
}

/// Prints one of gettext's messages and notes whether it is more than a warning.
private func report(_ severity: Int32, _ line: String) {
    print(line)
    guard severity != PO_SEVERITY_FATAL_ERROR else { exit(EXIT_FAILURE) }
    if severity != PO_SEVERITY_WARNING { hasError.withLock { $0 = true } }
}

/// A place in a file as compilers write it, `uk.po:12:3:`; gettext leaves out what it does not know by a negative number.
private func place(_ file: UnsafePointer<CChar>?, _ line: Int, _ column: Int) -> String {
    let numbers = [line, column].prefix { $0 >= 0 }.map { "\($0):" }
    return words(file) + ":" + numbers.joined()
}

private func words(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
}
