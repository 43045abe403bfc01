internal import Core
internal import Disk

/// A folder in which calendars lie as files, for people and programs that subscribe to them.
public struct CalendarFolder: Hashable, Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Makes the folder show these calendars and no others of ours.
    ///
    /// The folder is replaced as a whole, in one step, and only where something in it changes: whoever looks, and
    /// whatever happens meanwhile, finds all calendars old or all of them new. Files that somebody else has put there
    /// move along.
    ///
    /// - Parameter files: The calendars, each under a path of its own.
    /// - Returns: How many files were written, left alone and removed.
    /// - Throws: ``PublishingError``; nothing is published then.
    public func publish(_ files: [CalendarFile]) throws(PublishingError) -> Publication {
        let folder = try PublishingError.onDisk { () throws(DiskError) in
            try DiskFolder(path).make()
            return try DiskFolder(path).resolved()
        }
        guard folder.exists else { throw .unwritable(path: path, .isNoFolder) }
        return try folder.parent.whileLocked(failure: PublishingError.init) { () throws(PublishingError) in
            try publish(files, in: folder)
        }
    }

    private func publish(_ files: [CalendarFile], in folder: DiskFolder) throws(PublishingError) -> Publication {
        let successor = FolderSuccessor(of: folder)
        try PublishingError.onDisk(successor.retire)
        let listed = try PublishingError.onDisk { () throws(DiskError) in try PublishedPaths(in: folder) }
        for name in CalendarFile.folders(of: files) {
            guard DiskFolder("\(folder.path)/\(name)").isPossible else { throw .foreignFile(path: "\(path)/\(name)") }
        }
        let paths = Set(files.map(\.path))
        let changed = try changes(among: files, in: folder, ours: listed.paths)
        let vanished = listed.paths.subtracting(paths)
        guard !changed.isEmpty || listed.paths != paths else {
            return Publication(written: 0, unchanged: files.count, removed: 0)
        }
        do throws(DiskError) {
            try successor.fill(with: files, changed: Set(changed.map(\.path)))
            try successor.take()
        } catch {
            try PublishingError.onDisk(successor.retire)
            throw error.isNoExchange ? .notExchangeable(folder: path) : PublishingError(error)
        }
        try PublishingError.onDisk(successor.retire)
        return Publication(
            written: changed.count,
            unchanged: files.count - changed.count,
            removed: vanished.count
        )
    }

    /// The calendars whose files have to be written.
    private func changes(
        among files: [CalendarFile],
        in folder: DiskFolder,
        ours: Set<String>
    ) throws(PublishingError) -> [CalendarFile] {
        var changes: [CalendarFile] = []
        for file in files {
            let present = DiskFile("\(folder.path)/\(file.path)")
            if let content = try PublishingError.onDisk(present.read) {
                guard !content.elementsEqual(file.text.utf8) else { continue }
                guard ours.contains(file.path) || content.starts(with: CalendarHead.mark.utf8) else {
                    throw .foreignFile(path: "\(path)/\(file.path)")
                }
            }
            changes.append(file)
        }
        return changes
    }
}

extension PublishingError {
    /// Runs what the system may refuse.
    fileprivate static func onDisk<Value>(
        _ body: () throws(DiskError) -> Value
    ) throws(PublishingError) -> Value {
        do throws(DiskError) {
            return try body()
        } catch {
            throw PublishingError(error)
        }
    }
}
