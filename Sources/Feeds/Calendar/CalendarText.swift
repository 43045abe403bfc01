/// Text as it may stand in a calendar: one line without control characters.
///
/// Whatever breaks a line becomes a space, of several spaces one remains, and none at the ends: long text is folded
/// at any place, and some readers drop a line of nothing but spaces.
struct CalendarText: Hashable {
    let value: String

    init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        var spaceIsDue = false
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where !scalar.isBreak: continue
            case .format where scalar == "\u{FEFF}": continue
            case .control, .lineSeparator, .paragraphSeparator: spaceIsDue = true
            case .spaceSeparator where scalar == " ": spaceIsDue = true
            default:
                if spaceIsDue, !scalars.isEmpty { scalars.append(" ") }
                spaceIsDue = false
                scalars.append(scalar)
            }
        }
        value = String(scalars)
    }

    var isEmpty: Bool { value.isEmpty }
}

extension Unicode.Scalar {
    /// Whether a control character stands between words: tab, line feed, carriage return and their like.
    fileprivate var isBreak: Bool {
        ("\u{9}"..."\u{D}").contains(self) || self == "\u{85}"
    }
}
