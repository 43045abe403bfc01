public import Slips

/// Why a slip could not be drawn as a page.
public enum PageError: Error, Hashable {
    /// No installed font has some letter of the text in a language.
    case fontMissing(SlipLanguage)
    /// Cairo has given up, with one of its numbers.
    case notDrawn(status: UInt32)
}
