import Foundation
import Testing

/// A page as it looks: where there is ink on it, measured in millimetres from the upper left corner.
struct PagePicture {
    private static let dotsPerMillimetre = 2
    private let width: Int
    private let dots: [UInt8]

    /// Reads a picture in the format PGM, with two dots to the millimetre.
    init(_ pgm: Data) throws {
        let head = pgm.split(separator: UInt8(ascii: "\n"), maxSplits: 3)
        try #require(head.count == 4 && head[0].elementsEqual("P5".utf8))
        let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        width = try #require(size.first)
        dots = Array(head[3])
    }

    /// The columns and lines in which there is ink, within a part of the page.
    ///
    /// - Parameters:
    ///   - columns: The part's sides.
    ///   - lines: The part's upper and lower edge.
    /// - Returns: The smallest rectangle around the ink; nil where there is none.
    func ink(columns: Range<Int>, lines: Range<Int>) -> (columns: ClosedRange<Int>, lines: ClosedRange<Int>)? {
        let scale = Self.dotsPerMillimetre
        var found: [(x: Int, y: Int)] = []
        for y in lines.lowerBound * scale..<lines.upperBound * scale {
            for x in columns.lowerBound * scale..<columns.upperBound * scale where dots[y * width + x] < 160 {
                found.append((x / scale, y / scale))
            }
        }
        guard let left = found.map(\.x).min(), let right = found.map(\.x).max(),
            let top = found.map(\.y).min(), let bottom = found.map(\.y).max()
        else { return nil }
        return (left...right, top...bottom)
    }
}
