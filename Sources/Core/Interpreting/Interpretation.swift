/// That an appointment is interpreted unless the case manager speaks the language (Sprachmittlung).
public struct Interpretation: Hashable, Sendable {
    public var language: SpokenLanguage
    /// Nobody where the case manager speaks the language, or where the interpreter has cancelled.
    public var interpreter: Identifier<Interpreter>?

    public init(_ language: SpokenLanguage, by interpreter: Identifier<Interpreter>?) {
        self.language = language
        self.interpreter = interpreter
    }
}
