/// Text as nobody should type it: what ends lines, quotes, hides, breaks and pretends.
public enum HostileText {
    private static let pieces = [
        "Xanten", "Ünal & Söhne", " ", "  ", "\t", "\r\n", "\n", "\r", "\u{B}\u{C}", "\u{0}", "\u{7}", "\u{1B}[31m",
        "\u{7F}", "\u{85}", "\u{9B}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{200F}", "\\", "\\n", ";", ",", ":", "\"",
        "'", "^n", "=0D=0A", "%0D%0A", "\r\nATTENDEE:mailto:a@example.org", "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
        "\n ", "😀", "👨‍👩‍👧‍👦", "e\u{301}", "é", "العربية", "中文", "ß", "../..", "/", ".", "~", "CON", "X-LIC-ERROR",
        "BEGIN:VCALENDAR", "\u{10FFFF}", "\u{E000}",
    ]

    /// Some pieces, now and then very many.
    public static func random(using generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0..<20, using: &generator) == 0 ? 100 : Int.random(in: 0...6, using: &generator)
        return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
    }
}
