/// The words by which a slip would tell others why a client comes.
enum RevealingWords {
    /// Words that reveal by themselves; as the beginning of another they may be harmless, as in "Fallersleben".
    private static let whole: Set<String> = ["fall", "falls", "fälle", "hartz"]

    /// Words that reveal in every compound.
    private static let beginnings = [
        "abschieb", "arbeitsagentur", "asyl", "ausländer", "bamf", "bürgergeld", "duldung", "fallakte", "fallmanage",
        "flüchtling", "geflüchtete", "jobcenter", "jugendamt", "schulden", "schuldner", "sozialamt", "sozialhilfe",
        "sucht",
    ]

    /// The first such word of a text; nil where there is none.
    static func first(in text: String) -> String? {
        text.split { !$0.isLetter }.map(String.init).first { word in
            let word = word.lowercased()
            return whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
        }
    }
}
