import Foundation

/// The content of every file of a folder, by its path within it.
func content(of folder: String) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
        else { continue }
        content[path] = try Data(contentsOf: URL(filePath: folder + "/" + path))
    }
    return content
}
