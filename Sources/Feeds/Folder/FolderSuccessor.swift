internal import Disk

/// What is to take a folder's place, in a hidden folder beside it.
///
/// Whatever a crash left there is ours and listed there, before the places were changed and after: all else that lies
/// there has come with the old folder and belongs into the new one.
struct FolderSuccessor {
    private let folder: DiskFolder
    private let successor: DiskFolder

    init(of folder: DiskFolder) {
        self.folder = folder
        successor = DiskFolder("\(folder.parent.path)/.\(folder.name).new")
    }

    /// Lays out all calendars: those that change anew, the others as they are.
    ///
    /// - Parameters:
    ///   - files: All calendars.
    ///   - changed: The paths of those whose content changes.
    /// - Throws: `DiskError` where something cannot be written; what has been stays until it is retired.
    func fill(with files: [CalendarFile], changed: Set<String>) throws(DiskError) {
        try successor.make(like: folder)
        try PublishedPaths(Set(files.map(\.path))).write(into: successor)
        for name in CalendarFile.folders(of: files) {
            try DiskFolder("\(successor.path)/\(name)").make(like: DiskFolder("\(folder.path)/\(name)"))
        }
        for file in files {
            let target = DiskFile("\(successor.path)/\(file.path)")
            let isKept = !changed.contains(file.path) && DiskFile("\(folder.path)/\(file.path)").link(as: target)
            if !isKept { try target.create(Array(file.text.utf8)) }
        }
        for name in CalendarFile.folders(of: files) { try DiskFolder("\(successor.path)/\(name)").sync() }
        try successor.sync()
    }

    /// Changes places with the folder.
    func take() throws(DiskError) {
        try folder.exchange(with: successor)
        try folder.parent.sync()
    }

    /// Moves what others have put there into the folder, and removes the rest.
    func retire() throws(DiskError) {
        guard successor.exists else { return }
        for path in try PublishedPaths(in: successor).paths {
            try DiskFile("\(successor.path)/\(path)").remove()
        }
        try PublishedPaths.file(in: successor).remove()
        try successor.moveMissing(to: folder)
        try successor.removeTree()
    }
}
