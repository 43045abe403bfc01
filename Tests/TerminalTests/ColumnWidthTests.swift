private import CNCurses
import Messages
import Testing

/// Both sides of the screen count the same columns.
@Suite struct ColumnWidthTests {
    /// Latin, Cyrillic, Arabic and signs; then some of everything else.
    private static let scalars = Array(0x20...0x2BFF as ClosedRange<UInt32>) + stride(from: 0x2C00, to: 0x1FFFF, by: 7)

    @Test func theTerminalAndAFrameAgree() {
        prepareCharacters()
        var differing: [String] = []
        for value in Self.scalars {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let safe = String(Character(scalar)).safeForFrame
            guard let kept = safe.unicodeScalars.first else { continue }
            // What the system's Unicode is too old for has no width there.
            let columns = Int(columnsOf(kept.value))
            if columns >= 0, safe.columnWidth != columns { differing.append(String(kept.value, radix: 16)) }
        }
        #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(60))")
    }
}
