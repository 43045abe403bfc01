public import Core

/// A language in which clients read their slip.
public enum SlipLanguage: String, CaseIterable, Hashable, Sendable {
    case german = "de"
    case english = "en"
    case ukrainian = "uk"
    case russian = "ru"
    case arabic = "ar"
    case turkish = "tr"
    case persian = "fa"
    case kurdish = "ku"
    case french = "fr"
    case romanian = "ro"
    case bulgarian = "bg"
    case polish = "pl"
    case albanian = "sq"
    case tigrinya = "ti"
    case somali = "so"

    /// The language in which people are advised, where slips are written in it.
    ///
    /// - Returns: nil for a language that has no catalogue; such a client's slip is in German.
    public init?(_ language: SpokenLanguage) {
        self.init(rawValue: language.code)
    }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool {
        self == .arabic || self == .persian
    }

    /// What the language calls itself.
    public var name: String { words.name.text }

    /// What the language is called in German.
    public var germanName: String { words.germanName.text }

    /// The texts of the language's catalogue.
    var words: SlipWords {
        switch self {
        case .german: .de
        case .english: .en
        case .ukrainian: .uk
        case .russian: .ru
        case .arabic: .ar
        case .turkish: .tr
        case .persian: .fa
        case .kurdish: .ku
        case .french: .fr
        case .romanian: .ro
        case .bulgarian: .bg
        case .polish: .pl
        case .albanian: .sq
        case .tigrinya: .ti
        case .somali: .so
        }
    }
}
