import Foundation

/// The lines of a file in `Fixtures/`, without those that begin with "#" and say where the others come from.
func fixture(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(path: name)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
}
