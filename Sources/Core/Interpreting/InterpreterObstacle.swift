/// Why nobody can interpret at a time: of all interpreters, the reason of those who come closest to it.
public enum InterpreterObstacle: Hashable, Sendable {
    /// No interpreter speaks the language.
    case nobody
    /// What is said is legally binding, and nobody who speaks the language is sworn in.
    case notSworn
    /// It is too late to ask anybody; they can be asked for a later date.
    case tooShortNotice(first: LocalDate)
    /// Nobody has hours then, or they are away.
    case notThere
    /// All who could come interpret elsewhere.
    case busy
}
