import Foundation

/// The files of a county in the working folder of a home: Kreis Wesel's under another id, for a test to alter.
struct CountyFolder: Sendable {
    let id: String
    let path: String

    /// The folder with the product's sources.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The shipped example.
    static let example = repository + "/Examples/kreis-wesel"

    /// Copies the example.
    ///
    /// - Parameters:
    ///   - id: The county's id, which is a database's name as well: one for each test.
    ///   - home: Where the folder lies.
    /// - Throws: What the file system says.
    init(_ id: String, in home: Home) throws {
        self.id = id
        path = home.path(id)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.example) where !name.hasSuffix(".md") {
            let text = try String(contentsOfFile: Self.example + "/" + name, encoding: .utf8)
            try write(text.replacing("\n05170,", with: "\n\(id),"), to: name)
        }
    }

    /// The text of a file.
    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// Writes a file.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }

    /// Replaces the first occurrence of a text in a file.
    ///
    /// - Throws: ``Missing`` where it does not occur.
    func alter(_ name: String, _ old: String, to new: String) throws {
        let text = try text(of: name)
        guard let range = text.firstRange(of: old) else { throw Missing(text: old, file: name) }
        try write(text.replacingCharacters(in: range, with: new), to: name)
    }

    /// A text that was to be replaced and is not there.
    struct Missing: Error {
        let text: String
        let file: String
    }
}

extension CountyFolder {
    /// Keeps only the first of the county's hours, so that planning a year is short work.
    func keepHours(_ count: Int) throws {
        let lines = try text(of: "onsite_hours.csv").split(separator: "\n")
        try write(lines.prefix(count + 1).map { $0 + "\n" }.joined(), to: "onsite_hours.csv")
        try alter("instance.json", "\"onsite_hours\": 35", to: "\"onsite_hours\": \(count)")
    }
}
