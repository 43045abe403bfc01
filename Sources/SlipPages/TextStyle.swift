/// How a paragraph looks.
struct TextStyle: Hashable, Sendable {
    /// The height of the font, in points.
    var size: Double
    var isBold = false
}
