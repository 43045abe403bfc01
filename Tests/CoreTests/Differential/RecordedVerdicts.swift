import Foundation
import Testing

/// What an independent checker said of the corpus, as kept in `Golden/verdicts.tsv`.
struct RecordedVerdicts {
    struct Entry {
        let fingerprint: String
        let words: [String]
    }

    private let entries: [String: Entry]

    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/verdicts.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        entries = try Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let fields = line.split(separator: "\t").map(String.init)
                try #require(fields.count >= 3, "every line has a name, a fingerprint and a verdict")
                return (fields[0], Entry(fingerprint: fields[1], words: Array(fields[2...])))
            }
        )
    }

    subscript(name: String) -> Entry? { entries[name] }

    var all: [Entry] { Array(entries.values) }
}
