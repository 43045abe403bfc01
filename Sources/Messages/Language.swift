/// A language in which staff read the program (Oberflächensprache).
public enum Language: String, CaseIterable, Hashable, Sendable {
    case german = "de"
    case english = "en"
}
