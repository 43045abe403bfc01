public import Core

/// The names that a search line can mean in a county: of sites, people and languages.
public struct Vocabulary: Sendable {
    let languages: Set<SpokenLanguage>
    private let sites: [(forms: Set<String>, subject: Identifier<Site>)]
    private let people: [(forms: Set<String>, subject: Identifier<CaseManager>)]

    /// The names of a county.
    ///
    /// - Parameters:
    ///   - instance: The county.
    ///   - interpreted: The languages that interpreters speak.
    public init(_ instance: Instance, interpreted: Set<SpokenLanguage> = []) {
        languages = interpreted.union(instance.caseManagers.flatMap(\.languages))
        let municipalities = Dictionary(instance.municipalities.map { ($0.id, $0.name) }) { first, _ in first }
        let siteWords = instance.sites.map { site in
            (words: Self.words(site.name) + Self.words(municipalities[site.municipality] ?? ""), id: site.id)
        }
        let siteCommon = Self.common(siteWords.map(\.words))
        sites = siteWords.map { entry in
            (Self.forms(entry.words.filter { !siteCommon.contains($0) } + [entry.id.rawValue]), entry.id)
        }
        let peopleWords = instance.caseManagers.map { (words: Self.words($0.displayName), id: $0.id) }
        let peopleCommon = Self.common(peopleWords.map(\.words))
        people = peopleWords.map { entry in
            (Self.forms(entry.words.filter { !peopleCommon.contains($0) } + [entry.id.rawValue]), entry.id)
        }
    }

    /// The sites that begin like a word, at least two letters of it.
    func sites(like word: String) -> [Identifier<Site>] {
        Self.matches(word, least: 2, among: sites)
    }

    /// The people whose name or id begins like a word, at least three letters of it.
    func people(like word: String) -> [Identifier<CaseManager>] {
        Self.matches(word, least: 3, among: people)
    }

    private static func matches<Subject>(
        _ word: String,
        least: Int,
        among entries: [(forms: Set<String>, subject: Identifier<Subject>)]
    ) -> [Identifier<Subject>] {
        guard word.count >= least else { return [] }
        let wanted = forms([word])
        return entries.filter { entry in
            entry.forms.contains { form in wanted.contains { form.hasPrefix($0) } }
        }.map(\.subject)
    }

    private static func words(_ name: String) -> [String] {
        name.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    }

    /// The words that all names have, such as what they all are.
    private static func common(_ names: [[String]]) -> Set<String> {
        guard names.count > 1, let first = names.first else { return [] }
        return names.dropFirst().reduce(Set(first)) { $0.intersection($1) }
    }

    /// Words as people type them: umlauts written out or left out.
    private static func forms(_ words: [String]) -> Set<String> {
        let lower = words.map { $0.lowercased() }
        return Set(lower + lower.map { spelt($0, \.written) } + lower.map { spelt($0, \.bare) })
    }

    private static func spelt(_ word: String, _ form: KeyPath<(written: String, bare: String), String>) -> String {
        word.map { umlauts[$0].map { $0[keyPath: form] } ?? String($0) }.joined()
    }

    private static let umlauts: [Character: (written: String, bare: String)] = [
        "ä": ("ae", "a"), "ö": ("oe", "o"), "ü": ("ue", "u"), "ß": ("ss", "s"),
    ]
}
