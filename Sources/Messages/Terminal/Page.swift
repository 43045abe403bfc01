/// What words are shown on: how wide it is, and whether it has colour.
public struct Page: Hashable, Sendable {
    /// How many columns fit on a line.
    public let columns: Int
    public let ink: Ink

    public init(columns: Int, ink: Ink) {
        self.columns = columns
        self.ink = ink
    }
}
