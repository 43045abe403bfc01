private import CNCurses
public import Reception

/// The terminal of the process, taken for drawing until this value is gone: one at a time, used from one thread.
public struct CursesTerminal: ~Copyable {
    /// What the terminal tells.
    public enum Event: Hashable, Sendable {
        /// Keys that came together.
        case keys([Key])
        case resized
        /// Ctrl+C.
        case interrupted
        /// The process is to end.
        case terminated
        /// Nobody sits at the terminal any more.
        case hungUp
    }

    /// How often nothing can be read where something was announced before the terminal counts as gone.
    private static let patience = 20
    private var emptyReads = 0

    /// Takes the terminal on standard input and output.
    ///
    /// - Parameter usesColour: Whether colours may be used besides letters.
    /// - Throws: ``UnknownTerminal`` where there is nothing that can be drawn on.
    public init(usesColour: Bool) throws(UnknownTerminal) {
        guard openScreen(usesColour ? 1 : 0) == 0 else { throw UnknownTerminal() }
    }

    deinit { closeScreen() }

    /// How large the terminal is.
    public var size: (height: Int, width: Int) {
        var (rows, columns): (Int32, Int32) = (0, 0)
        readScreenSize(&rows, &columns)
        return (Int(rows), Int(columns))
    }

    /// Shows a frame, by what has changed since the last one.
    public mutating func show(_ frame: Frame) {
        clearScreen()
        for (row, cells) in frame.rows.enumerated() {
            var column = 0
            while column < cells.count {
                let look = cells[column].look
                var end = column
                while end < cells.count, cells[end].look == look { end += 1 }
                let text = String(cells[column..<end].compactMap(\.character))
                if look != .plain || text.contains(where: { $0 != " " }) {
                    putText(Int32(row), Int32(column), text, look.bits)
                }
                column = end
            }
        }
        placeCursor(Int32(frame.cursor.row), Int32(frame.cursor.column))
        showScreen()
    }

    /// Draws everything at the next showing, whatever the terminal is thought to show.
    public mutating func forget() { forgetScreen() }

    /// Waits for something to happen.
    ///
    /// - Parameter milliseconds: For how long at most.
    /// - Returns: What has happened, in order; nothing where only the bell was rung, or the time is over.
    public mutating func events(within milliseconds: Int) -> [Event] {
        let ready = awaitPress(Int32(clamping: milliseconds))
        guard ready >= 0 else { return [.hungUp] }
        var events: [Event] = []
        while true {
            switch nextBell() {
            case 0:
                if ready & 1 != 0 { events += readKeys() }
                return events
            case Int32(UInt8(ascii: "W")):
                followScreenSize()
                events.append(.resized)
            case Int32(UInt8(ascii: "Z")):
                suspendScreen()
                events.append(.resized)
            case Int32(UInt8(ascii: "I")): events.append(.interrupted)
            case Int32(UInt8(ascii: "T")): events.append(.terminated)
            case Int32(UInt8(ascii: "H")): events.append(.hungUp)
            default: break
            }
        }
    }

    private mutating func readKeys() -> [Event] {
        var keys: [Key] = []
        var value: UInt32 = 0
        while true {
            let press = nextPress(&value)
            guard press != pressNothing else { break }
            keys.append(Key(press, value))
        }
        emptyReads = keys.isEmpty ? emptyReads + 1 : 0
        guard emptyReads < Self.patience else { return [.hungUp] }
        return keys.isEmpty ? [] : [.keys(keys)]
    }

    /// Wakes whoever waits for events; from any thread.
    public static func ring() { ringBell() }
}

/// There is no terminal, or none that can be drawn on.
public struct UnknownTerminal: Error, Hashable {
    public init() {}
}

extension Frame.Look {
    fileprivate var bits: UInt32 {
        let bits =
            switch self {
            case .plain: Int32(0)
            case .strong: lookBold
            case .faint: lookFaint
            case .marked: lookReverse
            case .field: lookUnderlined
            case .warning: lookBold | lookWarning
            case .alert: lookBold | lookAlert
            }
        return UInt32(bits)
    }
}

extension Key {
    fileprivate init(_ press: Int32, _ value: UInt32) {
        switch press {
        case pressCharacter: self = Unicode.Scalar(value).map(Key.init(typed:)) ?? .other
        case pressUp: self = .up
        case pressDown: self = .down
        case pressLeft: self = .left
        case pressRight: self = .right
        case pressPageUp: self = .pageUp
        case pressPageDown: self = .pageDown
        case pressHome: self = .home
        case pressEnd: self = .end
        case pressBackspace: self = .backspace
        case pressDelete: self = .delete
        case pressEnter: self = .enter
        case pressBackTab: self = .backTab
        case pressFunction: self = .function(Int(value))
        default: self = .other
        }
    }

    /// The key of a character, many of which are keys with Ctrl.
    private init(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 9: self = .tab
        case 10, 13: self = .enter
        case 27: self = .escape
        case 8, 127: self = .backspace
        case 1...26: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 96)))
        case 0...31, 128...159: self = .other
        default: self = .character(scalar)
        }
    }
}
