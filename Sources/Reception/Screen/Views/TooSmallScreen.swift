internal import Messages

/// The window is too small for anything else; the state stays.
enum TooSmallScreen {
    static func frame(_ desk: Desk, height: Int, width: Int) -> Frame {
        var frame = Frame(height: height, width: width)
        let lines = desk.county.words.tooSmall(width: width, height: height, needed: Desk.least)
        for (row, line) in lines.enumerated() { frame.put(line, row: row, column: 0) }
        return frame
    }
}
