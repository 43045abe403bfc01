public import Core

/// Why a file or folder cannot be read or written, in half a sentence.
public struct FileFaultWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func text(_ fault: FileFault) -> String {
        switch (language, fault) {
        case (.german, .missing): "gibt es nicht"
        case (.german, .notPermitted): "Zugriff verweigert"
        case (.german, .isFolder): "ist ein Ordner"
        case (.german, .isNoFolder): "ist kein Ordner"
        case (.german, .isNoFile): "ist keine Datei"
        case (.german, .tooLarge(let limit)): "ist größer als \(limit) Byte"
        case (.german, .noSpace): "kein Platz mehr"
        case (.german, .readOnly): "ist nur zum Lesen da"
        case (.german, .nameTooLong): "der Pfad ist zu lang"
        case (.german, .notOpen): "ist nicht offen"
        case (.german, .system(let code)): "Systemfehler \(code)"
        case (.english, .missing): "does not exist"
        case (.english, .notPermitted): "access is denied"
        case (.english, .isFolder): "is a folder"
        case (.english, .isNoFolder): "is no folder"
        case (.english, .isNoFile): "is no file"
        case (.english, .tooLarge(let limit)): "is larger than \(limit) bytes"
        case (.english, .noSpace): "there is no space left"
        case (.english, .readOnly): "can only be read"
        case (.english, .nameTooLong): "the path is too long"
        case (.english, .notOpen): "is not open"
        case (.english, .system(let code)): "system error \(code)"
        }
    }
}
