extension String {
    /// The text without what nobody sees: control characters, marks that turn the direction of writing, and blanks at
    /// the ends or beside other blanks.
    public var visibleText: String {
        var visible = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: visible.append(" ")
            case .control where Self.breaks.contains(scalar): visible.append(" ")
            case .control, .format, .privateUse, .surrogate, .unassigned: continue
            default: visible.append(scalar)
            }
        }
        return String(visible).split(separator: " ").joined(separator: " ")
    }

    private static let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\r"]
}
