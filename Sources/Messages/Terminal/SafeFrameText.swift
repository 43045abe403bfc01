extension String {
    /// The text as a screen of cells can hold it: nothing that steers a terminal, and nothing about whose width
    /// terminals disagree.
    ///
    /// A picture becomes a question mark; marks that nobody sees are left out.
    public var safeForFrame: String {
        var safe = String.UnicodeScalarView()
        for scalar in safeForTerminal.unicodeScalars {
            switch scalar.value {
            case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: continue
            case 0x1F000...0x1FAFF: safe.append("?")
            case _ where scalar.properties.isEmojiPresentation: safe.append("?")
            default:
                switch scalar.properties.generalCategory {
                case .format, .control, .lineSeparator, .paragraphSeparator, .surrogate: continue
                case .privateUse, .unassigned: safe.append("?")
                default: safe.append(scalar)
                }
            }
        }
        return String(safe)
    }
}
