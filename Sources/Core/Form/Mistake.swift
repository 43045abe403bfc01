/// One thing that is wrong in the files of a county, and where it stands (Eingabefehler).
///
/// An input with mistakes is refused as a whole; all of them are reported together.
public struct Mistake: Error, Hashable, Sendable {
    /// The file's name inside its folder, the folder's path where the folder itself is at fault.
    public let file: String
    /// The physical line on which the record begins, counted from 1; `nil` where the whole file is meant.
    public let line: Int?
    /// The name of the column, or the key of `instance.json`.
    public let column: String?
    /// Where in the line the field begins, in bytes from 1, if it begins on that line.
    public let byte: Int?
    public let kind: Kind

    public init(file: String, line: Int? = nil, column: String? = nil, byte: Int? = nil, kind: Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.byte = byte
        self.kind = kind
    }
}
