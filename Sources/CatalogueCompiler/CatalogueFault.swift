/// Why a catalogue cannot become Swift tables.
enum CatalogueFault: Error {
    /// Gettext has said on the way where the file is no catalogue.
    case unreadable(file: String)
    case keyless(english: String, file: String)
    case unknown(key: String, file: String)
    case outdated(key: String, file: String)
    case missing(key: String, file: String)
    case badFormat(key: String, file: String)
    case badArguments
}

extension CatalogueFault: CustomStringConvertible {
    /// What is wrong and what to do, in the form in which compilers name a file.
    var description: String {
        switch self {
        case .unreadable(let file):
            "\(file): error: this is no catalogue. Correct what gettext named above."
        case .keyless(let english, let file):
            "\(file): error: the text \"\(english)\" has no msgctxt. Add the key under which slips.pot has it."
        case .unknown(let key, let file):
            "\(file): error: slips.pot has no key \"\(key)\". Remove the message here, or add it there."
        case .outdated(let key, let file):
            "\(file): error: the English text of \"\(key)\" is not that of slips.pot. Merge with 'msgmerge --update'."
        case .missing(let key, let file):
            "\(file): error: \"\(key)\" has no translation. Add one; mark it fuzzy until somebody has checked it."
        case .badFormat(let key, let file):
            "\(file): error: \"\(key)\" fills in other words than the English text. Use the same words in braces."
        case .badArguments:
            "error: give the template, the file to write, and the catalogues."
        }
    }
}
