import Core
import Foundation
import SlipPages
import Slips
import TestKit

/// A slip's page in a file, read by Poppler, which has nothing in common with the library that wrote it.
struct PDFFile {
    private let path: String

    /// Lends the page of a slip to a closure.
    static func of<Value>(_ slip: Slip, _ body: (PDFFile) throws -> Value) throws -> Value {
        let file = FileManager.default.temporaryDirectory.appending(path: "slip-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try slip.pdf(created: exampleMoment)).write(to: file)
        return try body(PDFFile(path: file.path))
    }

    /// The words on the page with one blank between them, as they stand in the file.
    func text() throws -> String {
        try output(of: ["pdftotext", "-raw", path, "-"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What the file says about itself, by name.
    func properties() throws -> [String: String] {
        var properties: [String: String] = [:]
        for line in try output(of: ["pdfinfo", "-isodates", path]).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            properties[String(parts[0])] = parts.last.map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return properties
    }

    /// The names of the fonts, and whether each lies in the file.
    func fonts() throws -> [(name: String, isEmbedded: Bool)] {
        try output(of: ["pdffonts", path]).split(separator: "\n").dropFirst(2).map { line in
            (String(line.prefix { $0 != " " }), line.split(separator: " ").suffix(5).first == "yes")
        }
    }

    /// The page as it looks, two dots to the millimetre.
    func picture() throws -> PagePicture {
        try PagePicture(try bytes(of: ["pdftoppm", "-gray", "-r", "50.8", "-singlefile", path]))
    }
}
