/// The list of the files in a folder that are ours, kept in the folder: whatever is not on it is never touched.
///
/// A file is on the list before it is written and until it is removed, so that no crash leaves one behind unlisted.
struct PublishedPaths {
    private(set) var paths: Set<String>
    private let folder: DiskFolder
    private let file: DiskFile

    /// Reads the list of a folder.
    init(in folder: String) throws(PublishingError) {
        self.folder = DiskFolder(path: folder)
        file = DiskFile("\(folder)/.published")
        let text = String(decoding: try file.read() ?? [], as: UTF8.self)
        paths = Set(text.split(separator: "\n").filter(Self.liesWithin).map(String.init))
    }

    /// Replaces the list.
    mutating func record(_ paths: Set<String>) throws(PublishingError) {
        guard paths != self.paths else { return }
        try file.stage(paths.sorted().map { $0 + "\n" }.joined().utf8)
        try file.replace()
        try folder.sync()
        self.paths = paths
    }

    /// Whether a line can be one of ours: somebody else's could lead out of the folder.
    private static func liesWithin(_ path: Substring) -> Bool {
        path.hasSuffix(".ics")
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.first != "."
            }
    }
}
