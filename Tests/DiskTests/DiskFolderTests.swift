import Foundation
import Testing

@testable import Disk

/// Runs something with an empty folder that is gone afterwards.
private func withFolder(_ body: (DiskFolder) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try DiskFolder(folder.path).make()
    try body(DiskFolder(folder.path))
}

/// A file in a folder.
private func file(_ path: String, in folder: DiskFolder) -> DiskFile {
    DiskFile("\(folder.path)/\(path)")
}

@Test func twoFoldersChangePlaces() throws {
    try withFolder { home in
        let (one, two) = (DiskFolder("\(home.path)/one"), DiskFolder("\(home.path)/two"))
        try one.make()
        try two.make()
        try file("a", in: one).create([1])
        try one.exchange(with: two)
        #expect(one.names.isEmpty)
        #expect(try file("a", in: two).read() == [1])
    }
}

@Test func aFolderChangesNoPlacesWithNothing() throws {
    try withFolder { home in
        let (one, two) = (DiskFolder("\(home.path)/one"), DiskFolder("\(home.path)/two"))
        try one.make()
        #expect(throws: DiskError(one.path, code: ENOENT)) { try one.exchange(with: two) }
        #expect(home.names == ["one"])
    }
}

@Test func aMountPointChangesNoPlaces() {
    let error = #expect(throws: DiskError.self) { try DiskFolder("/proc").exchange(with: DiskFolder("/tmp")) }
    // Whoever may not write there is told that first.
    #expect(error?.isNoExchange == true || error?.code == EACCES, "\(String(describing: error))")
}

@Test func onlyWhatIsMissingIsMoved() throws {
    try withFolder { home in
        let (old, new) = (DiskFolder("\(home.path)/old"), DiskFolder("\(home.path)/new"))
        for path in ["old/both", "old/theirs/deep", "new/both"] { try DiskFolder("\(home.path)/\(path)").make() }
        for path in ["a", "both/b", "both/c", "theirs/deep/d"] { try file(path, in: old).create([1]) }
        try file("both/c", in: new).create([2])
        try old.moveMissing(to: new)
        #expect(new.names == ["a", "both", "theirs"])
        #expect(try file("both/b", in: new).read() == [1])
        #expect(try file("both/c", in: new).read() == [2])
        #expect(try file("theirs/deep/d", in: new).read() == [1])
        #expect(try file("both/c", in: old).read() == [1])
    }
}

@Test func aTreeIsRemovedAndWhatItsLinksLeadToIsNot() throws {
    try withFolder { home in
        let tree = DiskFolder("\(home.path)/tree")
        try DiskFolder("\(tree.path)/a/b").make()
        try file("kept", in: home).create([1])
        try FileManager.default.createSymbolicLink(atPath: "\(tree.path)/a/out", withDestinationPath: home.path)
        try tree.removeTree()
        #expect(home.names == ["kept"])
    }
}

@Test func aReplacedFileIsTheOldOneWhereTheNewOneCannotBeWritten() throws {
    try withFolder { home in
        let target = file("a", in: home)
        try target.create([1])
        try DiskFolder("\(target.path).partial").make()
        #expect(throws: DiskError.self) { try target.replace(with: [2]) }
        #expect(try target.read() == [1])
        try DiskFolder("\(target.path).partial").removeTree()
        try target.replace(with: [2])
        #expect(try target.read() == [2])
        #expect(home.names == ["a"])
    }
}

@Test(arguments: [("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", ".", "a")])
func aFolderLiesInItsParent(path: String, parent: String, name: String) {
    #expect(DiskFolder(path).parent.path == parent)
    #expect(DiskFolder(path).name == name)
}

@Test func aNameThatIsNoTextIsMovedAndRemovedLikeAnyOther() throws {
    try withFolder { home in
        let (old, new) = (DiskFolder("\(home.path)/old"), DiskFolder("\(home.path)/new"))
        try old.make()
        try new.make()
        // In Latin-1, „für“.
        let name = Array("\(old.path)/f".utf8CString.dropLast()) + [CChar(bitPattern: 0xfc), 0x72, 0]
        close(open(name, O_WRONLY | O_CREAT, 0o644))
        #expect(old.names == ["f\u{fffd}r"])
        try old.moveMissing(to: new)
        #expect(old.names.isEmpty)
        #expect(new.names == ["f\u{fffd}r"])
        try new.removeTree()
        #expect(home.names == ["old"])
    }
}
