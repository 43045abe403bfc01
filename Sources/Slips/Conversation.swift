/// How adviser and client understand each other.
public enum Conversation: Hashable, Sendable {
    /// The adviser speaks the language.
    case spoken(SlipLanguage)
    /// Somebody interprets into the language (Sprachmittlung).
    case interpreted(SlipLanguage)
    /// Somebody interprets into sign language.
    case signed
}
