internal import Core

/// Collects mistakes in the order in which they are found, at most so many of each file.
struct MistakeList {
    /// How many of one file are listed; a file with more is not the one that was meant.
    static let limitPerFile = 1_000

    private var listed: [Mistake] = []
    private var countByFile: [String: Int] = [:]
    /// While true nothing is noted: what is read again has been found fault with already.
    var isMuted = false

    var isEmpty: Bool { listed.isEmpty }

    mutating func append(_ mistake: Mistake) {
        guard !isMuted else { return }
        let count = countByFile[mistake.file, default: 0] + 1
        countByFile[mistake.file] = count
        if count <= Self.limitPerFile { listed.append(mistake) }
    }

    /// All mistakes, each file's together and by line; where some are not listed, their number closes the file's.
    func all(inOrderOf files: [String]) -> [Mistake] {
        let rank = Dictionary(zip(files, files.indices)) { first, _ in first }
        let sorted = listed.enumerated().sorted { one, two in
            let (mine, others) = (one.element, two.element)
            let ranks = (rank[mine.file] ?? files.count, rank[others.file] ?? files.count)
            return (ranks.0, mine.line ?? 0, one.offset) < (ranks.1, others.line ?? 0, two.offset)
        }
        var all: [Mistake] = []
        for (index, mistake) in sorted.map(\.element).enumerated() {
            all.append(mistake)
            let isLastOfFile = index + 1 == sorted.count || sorted[index + 1].element.file != mistake.file
            let surplus = countByFile[mistake.file, default: 0] - Self.limitPerFile
            if isLastOfFile, surplus > 0 { all.append(Mistake(file: mistake.file, kind: .furtherMistakes(surplus))) }
        }
        return all
    }
}
