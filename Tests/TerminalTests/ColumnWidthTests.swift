private import CNCurses
import Messages
import Testing

/// Both sides of the screen count the same columns.
@Suite struct ColumnWidthTests {
    @Test(arguments: [0x20...0x2FFF as ClosedRange<UInt32>, 0x3000...0xD7FF, 0xF900...0xFFFF, 0x10000...0x1FFFF])
    func theTerminalAndAFrameAgree(scalars: ClosedRange<UInt32>) {
        var differing: [String] = []
        for value in scalars {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let safe = String(Character(scalar)).safeForFrame
            guard let kept = safe.unicodeScalars.first else { continue }
            let width = safe.columnWidth
            // A mark of its own is never drawn without a letter.
            if width != Int(columnsOf(kept.value)) { differing.append(String(kept.value, radix: 16)) }
        }
        #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(40))")
    }
}
