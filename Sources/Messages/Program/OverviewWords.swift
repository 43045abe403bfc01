/// What the program says when it is called without a command: how things stand, and what to do next.
public struct OverviewWords: Sendable {
    /// The database that commands would work with.
    public enum Place: Hashable, Sendable {
        case own(ServerState, home: String)
        /// The one that `SPRECHZEIT_DATABASE` names.
        case named
    }

    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// The lines to show.
    public func lines(version: String, place: Place) -> [String] {
        let isGerman = language == .german
        let title =
            isGerman
            ? "Sprechzeit \(version) plant die Sprechzeiten eines Kreises."
            : "Sprechzeit \(version) plans a county's consultation hours."
        let next = commands(for: place)
        let width = next.map(\.call.columnWidth).max() ?? 0
        return [title, "", self.place(place), "", isGerman ? "So geht es weiter:" : "What to do next:"]
            + next.map { "  \($0.call.padded(to: width))  \($0.meaning)" }
            + ["", isGerman ? "Alle Befehle: sprechzeit --help" : "All commands: sprechzeit --help"]
    }

    private func place(_ place: Place) -> String {
        let word = language == .german ? "Datenbank" : "Database"
        switch place {
        case .own(let state, let home): return "\(word): \(state.text(in: language)), \(home.safeForTerminal)"
        case .named:
            let named = language == .german ? "die in SPRECHZEIT_DATABASE genannte" : "as SPRECHZEIT_DATABASE says"
            return "\(word): \(named)"
        }
    }

    private func commands(for place: Place) -> [(call: String, meaning: String)] {
        if case .own(.absent, _) = place {
            return language == .german
                ? [
                    ("sprechzeit demo", "den ganzen Weg an einem Beispiel sehen"),
                    ("sprechzeit import ORDNER", "die Daten eines Kreises einlesen"),
                    ("sprechzeit import --help", "mehr dazu"),
                ]
                : [
                    ("sprechzeit demo", "see the whole path with an example"),
                    ("sprechzeit import FOLDER", "take a county's data in"),
                    ("sprechzeit import --help", "more about that"),
                ]
        }
        return language == .german
            ? [
                ("sprechzeit plan new --from TAG --to TAG --output DATEI", "Tage planen"),
                ("sprechzeit plan show DATEI", "den Plan ansehen"),
                ("sprechzeit plan apply DATEI", "ihn veröffentlichen"),
            ]
            : [
                ("sprechzeit plan new --from DAY --to DAY --output FILE", "plan some days"),
                ("sprechzeit plan show FILE", "look at the plan"),
                ("sprechzeit plan apply FILE", "publish it"),
            ]
    }
}
