extension String {
    /// The text with everything taken out that could steer a terminal: control characters, escapes, and marks
    /// that turn the direction of writing.
    ///
    /// For names and notes out of a county's files, wherever they are shown. A line break becomes a blank.
    public var safeForTerminal: String {
        var safe = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D, 0x09: safe.append(" ")
            case 0x00...0x1F, 0x7F...0x9F: continue
            case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
