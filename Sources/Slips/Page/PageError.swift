/// Why a slip could not be drawn as a page.
public enum PageError: Error, Hashable {
    /// No installed font has the letters of a language.
    case fontMissing(SlipLanguage)
    /// Cairo has given up, with one of its numbers.
    case notDrawn(status: UInt32)
}
