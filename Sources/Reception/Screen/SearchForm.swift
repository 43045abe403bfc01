internal import Core
internal import Messages

/// The search line as a form: each field chooses among words that could be typed as well.
struct SearchForm: Hashable, Sendable {
    /// A wish, and the words that say it.
    struct Field: Hashable, Sendable {
        /// What is shown, and the word of the line; the first one stands for no wish.
        let choices: [Choice]
        var chosen = 0
    }

    struct Choice: Hashable, Sendable {
        let label: String
        let word: String
    }

    private(set) var fields: [Field] = []
    /// The field that keys are about.
    private(set) var marked = 0
    /// Words of the line that no field has.
    private var others: [String] = []

    init() {}

    /// The form of a line.
    init(_ line: String, in county: DeskCounty, at site: Identifier<Site>?) {
        fields = Self.fields(of: county, at: site)
        for word in line.lowercased().split(separator: " ").map(String.init) {
            guard let place = place(of: word, in: county) else {
                others.append(word)
                continue
            }
            fields[place.field].chosen = place.choice
        }
    }

    /// The form as a line.
    var text: String {
        (fields.filter { $0.chosen > 0 }.map { $0.choices[$0.chosen].word } + others).joined(separator: " ")
    }

    /// Goes to another field, or to another choice of the marked one.
    mutating func move(_ action: DeskAction) {
        guard !fields.isEmpty else { return }
        let count = fields[marked].choices.count
        switch action {
        case .previous: marked = (marked + fields.count - 1) % fields.count
        case .next: marked = (marked + 1) % fields.count
        case .left: fields[marked].chosen = (fields[marked].chosen + count - 1) % count
        case .right: fields[marked].chosen = (fields[marked].chosen + 1) % count
        default: break
        }
    }

    /// Which choice a word stands for: one that says it, or that means the same.
    private func place(of word: String, in county: DeskCounty) -> (field: Int, choice: Int)? {
        for (field, content) in fields.enumerated() {
            if let choice = content.choices.firstIndex(where: { !$0.word.isEmpty && $0.word == word }) {
                return (field, choice)
            }
        }
        let sites = county.reducer.vocabulary.sites(like: word).map(\.rawValue)
        guard sites.count == 1, let choice = fields[0].choices.firstIndex(where: { $0.word == sites[0].lowercased() })
        else { return nil }
        return (0, choice)
    }

    private static func fields(of county: DeskCounty, at site: Identifier<Site>?) -> [Field] {
        let words = county.words
        let instance = county.calendar.instance
        func field(_ choices: [Choice]) -> Field { Field(choices: [Choice(label: words.any, word: "")] + choices) }
        func plain(_ choices: [String]) -> Field { field(choices.map { Choice(label: $0, word: $0) }) }
        let isGerman = words.language == .german
        let languages = county.reducer.vocabulary.languages.sorted { $0.code < $1.code }
        return [
            sites(of: county, at: site),
            plain(["+0", "+15", "+20", "+35", "+45", "+60"]),
            plain(["bus", isGerman ? "auto" : "car"]),
            field(languages.map { Choice(label: words.name(of: $0), word: $0.code) }),
            plain(["1w", "2w", "3w", "4w", "6w"]),
            plain(isGerman ? ["mo", "di", "mi", "do", "fr"] : ["mon", "tue", "wed", "thu", "fri"]),
            plain(isGerman ? ["vorm", "nachm", "abend"] : ["morning", "afternoon", "evening"]),
            plain(["30", "45", "60", "90"]),
            plain([isGerman ? "stufenlos" : "stepfree"]),
            field(instance.caseManagers.map { Choice(label: words.name($0.id), word: $0.id.rawValue.lowercased()) }),
            plain(isGerman ? ["tel", "video", "haus"] : ["phone", "video", "home"]),
            plain(["!"]),
        ]
    }

    /// The desk's own site where a line names none, all of them where a word says so.
    private static func sites(of county: DeskCounty, at site: Identifier<Site>?) -> Field {
        let words = county.words
        let sites = county.calendar.instance.sites.map {
            Choice(label: words.name($0.id), word: $0.id.rawValue.lowercased())
        }
        guard let site else { return Field(choices: [Choice(label: words.any, word: "")] + sites) }
        let everywhere = Choice(label: words.anySite, word: words.language == .german ? "alle" : "all")
        return Field(choices: [Choice(label: words.name(site), word: ""), everywhere] + sites)
    }
}
