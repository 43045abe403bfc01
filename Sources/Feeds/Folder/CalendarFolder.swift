/// A folder in which calendars lie as files, for people and programs that subscribe to them.
public struct CalendarFolder: Hashable, Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Makes the folder show these calendars and no others of ours.
    ///
    /// Every file is replaced as a whole, none before all new contents are on the disk, and none whose content stays
    /// the same. After a crash each file is the old one or the new one, and publishing again puts the rest right.
    /// Files that somebody else has put there stay as they are.
    ///
    /// - Parameter files: The calendars, each under a path of its own.
    /// - Returns: How many files were written, left alone and removed.
    /// - Throws: ``PublishingError``; nothing is published then, unless the disk fails while files are replaced.
    public func publish(_ files: [CalendarFile]) throws(PublishingError) -> Publication {
        try DiskFolder(path: path).make()
        return try DiskFolder(path: path).whileLocked { () throws(PublishingError) in
            var listed = try PublishedPaths(in: path)
            let paths = Set(files.map(\.path))
            let changed = try changes(among: files, ours: listed.paths)
            let vanished = listed.paths.subtracting(paths)

            try listed.record(listed.paths.union(paths))
            try stage(changed)
            for file in changed { try diskFile(file.path).replace() }
            for path in vanished { try diskFile(path).remove() }
            for path in listed.paths { try diskFile(path).unstage() }
            for folder in folders(of: changed.map(\.path) + vanished) { try folder.sync() }
            try listed.record(paths)
            return Publication(
                written: changed.count,
                unchanged: files.count - changed.count,
                removed: vanished.count
            )
        }
    }

    /// The calendars whose files have to be written.
    private func changes(
        among files: [CalendarFile],
        ours: Set<String>
    ) throws(PublishingError) -> [CalendarFile] {
        var changes: [CalendarFile] = []
        for file in files {
            if let content = try diskFile(file.path).read() {
                guard !content.elementsEqual(file.text.utf8) else { continue }
                guard ours.contains(file.path) || content.starts(with: CalendarHead.mark.utf8) else {
                    throw .foreignFile(path: diskFile(file.path).path)
                }
            }
            changes.append(file)
        }
        return changes
    }

    /// Writes the new contents beside the old ones; all of them or, where one cannot be written, none.
    private func stage(_ files: [CalendarFile]) throws(PublishingError) {
        for folder in folders(of: files.map(\.path)) { try folder.make() }
        do throws(PublishingError) {
            for file in files { try diskFile(file.path).stage(file.text.utf8) }
        } catch {
            for file in files { try diskFile(file.path).unstage() }
            throw error
        }
    }

    private func diskFile(_ path: String) -> DiskFile {
        DiskFile("\(self.path)/\(path)")
    }

    private func folders(of paths: [String]) -> [DiskFolder] {
        let subfolders = paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        return Set(subfolders).sorted().map { DiskFolder(path: $0.isEmpty ? path : "\(path)/\($0)") }
    }
}
