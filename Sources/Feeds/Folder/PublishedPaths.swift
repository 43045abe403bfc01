internal import Disk

/// The list of the files in a folder that are ours, kept in the folder: whatever is not on it is never touched.
struct PublishedPaths {
    let paths: Set<String>

    init(_ paths: Set<String>) {
        self.paths = paths
    }

    /// Reads the list of a folder; an empty one where there is none.
    init(in folder: DiskFolder) throws(DiskError) {
        let text = String(decoding: try Self.file(in: folder).read() ?? [], as: UTF8.self)
        paths = Set(text.split(separator: "\n").filter(Self.liesWithin).map(String.init))
    }

    /// Writes the list into a folder that has none.
    func write(into folder: DiskFolder) throws(DiskError) {
        try Self.file(in: folder).create(Array(paths.sorted().map { $0 + "\n" }.joined().utf8))
    }

    /// The file that holds a folder's list.
    static func file(in folder: DiskFolder) -> DiskFile {
        DiskFile("\(folder.path)/.published")
    }

    /// Whether a line can be one of ours: somebody else's could lead out of the folder.
    private static func liesWithin(_ path: Substring) -> Bool {
        path.hasSuffix(".ics")
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.first != "."
            }
    }
}
