extension String {
    /// How many columns of a terminal the text takes: a sign of East Asia takes two, an accent none of its own.
    public var columnWidth: Int {
        reduce(0) { $0 + $1.columnWidth }
    }

    /// The text with blanks at its end up to a width; as it is where it is wider.
    public func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columnWidth))
    }

    /// The text behind blanks up to a width; as it is where it is wider.
    public func rightAligned(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - columnWidth)) + self
    }

    /// The text, cut short with an ellipsis where it is wider than a width.
    public func shortened(to width: Int) -> String {
        guard columnWidth > width else { return self }
        var kept = ""
        var used = 1
        for character in self {
            used += character.columnWidth
            guard used <= width else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}

extension Character {
    /// How many columns of a terminal the character takes.
    public var columnWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        // Vowels and ends of Korean syllables join the sign before them.
        if (0x1160...0x11FF).contains(first.value) || (0xD7B0...0xD7FF).contains(first.value) { return 0 }
        if Self.wide.contains(where: { $0.contains(first.value) }) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// The blocks of Unicode whose signs are as wide as high, by East Asian Width.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
        0x1AFF0...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD,
    ]
}
