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
            switch scalar {
            case " ", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}":
                spaceIsDue = true
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FEFF}":
                // The other control characters and the byte order mark go without a trace.
                continue
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
