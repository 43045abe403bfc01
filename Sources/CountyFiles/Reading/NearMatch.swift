/// Finds the name that somebody who mistyped one probably meant.
enum NearMatch {
    /// The nearest of some names, at most two slips away from what was written.
    ///
    /// - Parameters:
    ///   - written: The name that is unknown.
    ///   - names: The known ones.
    /// - Returns: The nearest, of several the first by bytes; nil where none is near, or the name is so short
    ///   that two slips make it any other.
    static func nearest(to written: String, among names: some Sequence<String>) -> String? {
        let wanted = Array(written.utf8)
        let reach = min(2, wanted.count / 3)
        guard reach > 0, wanted.count <= 255 else { return nil }
        var best: (slips: Int, name: String)?
        for name in names where abs(name.utf8.count - wanted.count) <= reach {
            let slips = slips(from: wanted, to: Array(name.utf8))
            guard slips <= reach else { continue }
            if let best, (best.slips, best.name) <= (slips, name) { continue }
            best = (slips, name)
        }
        return best?.name
    }

    /// How many letters have to be added, left out, changed or swapped with their neighbour; a change of case is
    /// no slip.
    private static func slips(from one: [UInt8], to two: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...two.count)
        for (row, mine) in one.enumerated() {
            var current = [row + 1]
            for (column, other) in two.enumerated() {
                let change = last[column] + (lowercased(mine) == lowercased(other) ? 0 : 1)
                var least = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, mine == two[column - 1], one[row - 1] == other {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[two.count]
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
