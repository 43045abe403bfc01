public import Core

/// What languages are called.
public struct LanguageNames: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// The name of a language; its code where there is none here.
    public func name(_ spoken: SpokenLanguage) -> String {
        guard let names = Self.names[spoken.code] else { return spoken.code.safeForTerminal }
        return language == .german ? names.german : names.english
    }

    private static let names: [String: (german: String, english: String)] = [
        "ar": ("Arabisch", "Arabic"), "bg": ("Bulgarisch", "Bulgarian"), "ckb": ("Sorani", "Sorani"),
        "de": ("Deutsch", "German"), "en": ("Englisch", "English"), "es": ("Spanisch", "Spanish"),
        "fa": ("Persisch", "Persian"), "fr": ("Französisch", "French"), "gsg": ("Gebärdensprache", "Sign language"),
        "hr": ("Kroatisch", "Croatian"), "it": ("Italienisch", "Italian"), "kmr": ("Kurmandschi", "Kurmanji"),
        "ku": ("Kurdisch", "Kurdish"), "pl": ("Polnisch", "Polish"), "prs": ("Dari", "Dari"),
        "ps": ("Paschtu", "Pashto"), "ro": ("Rumänisch", "Romanian"), "ru": ("Russisch", "Russian"),
        "so": ("Somali", "Somali"), "sq": ("Albanisch", "Albanian"), "sr": ("Serbisch", "Serbian"),
        "ti": ("Tigrinya", "Tigrinya"), "tr": ("Türkisch", "Turkish"), "uk": ("Ukrainisch", "Ukrainian"),
        "ur": ("Urdu", "Urdu"), "vi": ("Vietnamesisch", "Vietnamese"), "zh": ("Chinesisch", "Chinese"),
    ]
}
