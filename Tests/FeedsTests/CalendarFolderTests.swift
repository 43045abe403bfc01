import Core
import Disk
import Foundation
import TestKit
import Testing

@testable import Feeds

/// Runs something with a folder for calendars that does not exist yet and is gone afterwards.
private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "calendars/published").path)
}

/// A calendar of a path that says something.
private func calendar(_ path: String, _ text: String = "old") -> CalendarFile {
    CalendarFile(path: path, text: CalendarHead.mark + text)
}

/// Whatever lies in a folder, by its path in it; the list of what is ours aside.
private func files(in folder: String) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0 != ".published" }
    return try Dictionary(
        uniqueKeysWithValues: names.filter { FileManager.default.contents(atPath: "\(folder)/\($0)") != nil }.map {
            ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
        }
    )
}

/// What tells whether a file was written or replaced: its number and when it was changed.
private func identity(of path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let keys: [FileAttributeKey] = [.systemFileNumber, .modificationDate]
    return keys.map { "\(String(describing: attributes[$0]))" }
}

private let threeCalendars = [calendar("team.ics"), calendar("sites/S-MOE.ics"), calendar("bodies/B-KRW.ics")]

@Test func aFolderHoldsThePublishedCalendars() throws {
    try withFolder { folder in
        let publication = try CalendarFolder(path: folder).publish(threeCalendars)
        #expect(publication == Publication(written: 3, unchanged: 0, removed: 0))
        #expect(try files(in: folder) == Dictionary(uniqueKeysWithValues: threeCalendars.map { ($0.path, $0.text) }))
    }
}

@Test func publishingTheSameAgainTouchesNoFile() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let paths = threeCalendars.map { "\(folder)/\($0.path)" } + ["\(folder)/.published", "\(folder)/sites", folder]
        let before = try paths.map(identity)
        let publication = try CalendarFolder(path: folder).publish(threeCalendars)
        #expect(publication == Publication(written: 0, unchanged: 3, removed: 0))
        #expect(try paths.map(identity) == before)
    }
}

@Test func onlyWhatChangedIsReplaced() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let before = try identity(of: "\(folder)/team.ics")
        let publication = try CalendarFolder(path: folder).publish(
            [threeCalendars[0], calendar("sites/S-MOE.ics", "new"), threeCalendars[2]]
        )
        #expect(publication == Publication(written: 1, unchanged: 2, removed: 0))
        #expect(try files(in: folder)["sites/S-MOE.ics"]?.hasSuffix("new") == true)
        #expect(try identity(of: "\(folder)/team.ics") == before)
    }
}

@Test func aCalendarThatIsNoLongerPublishedIsRemoved() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let publication = try CalendarFolder(path: folder).publish([threeCalendars[0]])
        #expect(publication == Publication(written: 0, unchanged: 1, removed: 2))
        #expect(try files(in: folder).keys.sorted() == ["team.ics"])
    }
}

@Test func whatOthersPutThereStays() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        for name in ["sites/S-OLD.ics", "README.txt", "bodies/.hidden"] {
            try "theirs".write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        _ = try CalendarFolder(path: folder).publish([threeCalendars[0]])
        #expect(try files(in: folder).keys.sorted() == ["README.txt", "bodies/.hidden", "sites/S-OLD.ics", "team.ics"])
    }
}

@Test(arguments: ["theirs", "", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Others//EN\r\n"])
func aFileOfSomebodyElseIsNeverOverwritten(theirs: String) throws {
    try withFolder { folder in
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try theirs.write(toFile: "\(folder)/team.ics", atomically: true, encoding: .utf8)
        #expect(throws: PublishingError.foreignFile(path: "\(folder)/team.ics")) {
            try CalendarFolder(path: folder).publish(threeCalendars)
        }
        #expect(try files(in: folder) == ["team.ics": theirs])
    }
}

@Test func aPipeInThePlaceOfACalendarStopsNothing() throws {
    try withFolder { folder in
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(mkfifo("\(folder)/team.ics", 0o600) == 0)
        #expect(throws: PublishingError.foreignFile(path: "\(folder)/team.ics")) {
            try CalendarFolder(path: folder).publish(threeCalendars)
        }
    }
}

@Test func ourOwnCalendarsAreKnownAgainWithoutTheList() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        try FileManager.default.removeItem(atPath: "\(folder)/.published")
        let publication = try CalendarFolder(path: folder).publish([calendar("team.ics", "new")])
        #expect(publication == Publication(written: 1, unchanged: 0, removed: 0))
    }
}

@Test func aForgedListRemovesNothingOutsideTheFolder() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let outside = "\(folder)/../outside.ics"
        try "theirs".write(toFile: outside, atomically: true, encoding: .utf8)
        try "../outside.ics\n\(outside)\nsites/../../outside.ics\n".write(
            toFile: "\(folder)/.published",
            atomically: true,
            encoding: .utf8
        )
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        #expect(FileManager.default.fileExists(atPath: outside))
    }
}

@Test func whatAProcessLeftThatWasKilledBeforeTheExchangeIsRemoved() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let successor = FolderSuccessor(of: DiskFolder(folder))
        try successor.fill(
            with: [calendar("team.ics", "new"), calendar("sites/S-XAN.ics", "new")],
            changed: ["team.ics"]
        )
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        #expect(try files(in: folder) == Dictionary(uniqueKeysWithValues: threeCalendars.map { ($0.path, $0.text) }))
        #expect(DiskFolder(folder).parent.names == ["published"])
    }
}

@Test func whatAProcessLeftThatWasKilledAfterTheExchangeComesAlong() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        try DiskFile("\(folder)/sites/theirs.txt").create(Array("theirs".utf8))
        let new = threeCalendars.map { calendar($0.path, "new") }
        let successor = FolderSuccessor(of: DiskFolder(folder))
        try successor.fill(with: new, changed: Set(new.map(\.path)))
        try successor.take()
        _ = try CalendarFolder(path: folder).publish(new)
        let expected = new.map { ($0.path, $0.text) } + [("sites/theirs.txt", "theirs")]
        #expect(try files(in: folder) == Dictionary(uniqueKeysWithValues: expected))
        #expect(DiskFolder(folder).parent.names == ["published"])
    }
}

@Test func aLinkToAFolderStaysALink() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let link = "\(folder)-link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
        _ = try CalendarFolder(path: link).publish([calendar("team.ics", "new")])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder)
        #expect(try files(in: folder)["team.ics"]?.hasSuffix("new") == true)
    }
}

@Test func theFolderStaysOpenToThoseItWasOpenTo() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        #expect(chmod(folder, 0o2775) == 0)
        _ = try CalendarFolder(path: folder).publish([calendar("team.ics", "new")])
        let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
        #expect(mode == 0o2775)
    }
}

@Test func aFolderThatCannotBeMadeIsNamed() throws {
    try withFolder { folder in
        let file = "\(folder)/file"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "theirs".write(toFile: file, atomically: true, encoding: .utf8)
        #expect(throws: PublishingError.unwritable(path: "\(file)/published", .isNoFolder)) {
            try CalendarFolder(path: "\(file)/published").publish(threeCalendars)
        }
        #expect(throws: PublishingError.unwritable(path: file, .isNoFolder)) {
            try CalendarFolder(path: file).publish(threeCalendars)
        }
    }
}

@Test func whereOneCalendarCannotBeWrittenNoneIs() throws {
    try withFolder { folder in
        let old = [calendar("team.ics"), calendar("sites/S-MOE.ics")]
        _ = try CalendarFolder(path: folder).publish(old)
        // Of two calendars with one path, the second cannot be written.
        let new = old.map { calendar($0.path, "new") }
        #expect(throws: PublishingError.self) { try CalendarFolder(path: folder).publish(new + new) }
        #expect(try files(in: folder).values.allSatisfy { $0.hasSuffix("old") })
        #expect(DiskFolder(folder).parent.names == ["published"])
    }
}

@Test func aMountPointIsNoFolderForCalendars() {
    #expect(throws: PublishingError.self) {
        try CalendarFolder(path: "/dev/shm").publish([calendar("sprechzeit-test-mount.ics")])
    }
    #expect(!FileManager.default.fileExists(atPath: "/dev/shm/sprechzeit-test-mount.ics"))
}

@Test func aFileWhoseNameIsNoTextComesAlong() throws {
    try withFolder { folder in
        _ = try CalendarFolder(path: folder).publish(threeCalendars)
        let name = Array("\(folder)/".utf8CString.dropLast()) + [CChar(bitPattern: 0xfc), 0]
        close(open(name, O_WRONLY | O_CREAT, 0o644))
        _ = try CalendarFolder(path: folder).publish([calendar("team.ics", "new")])
        #expect(access(name, F_OK) == 0)
        #expect(DiskFolder(DiskFolder(folder).parent.path).names == ["published"])
    }
}

@Test(arguments: [true, false])
func whatLiesInThePlaceOfAFolderOfOursIsNeverRemoved(isLink: Bool) throws {
    try withFolder { folder in
        let target = DiskFolder(folder).parent.path
        try DiskFolder(folder).make()
        if isLink {
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/sites", withDestinationPath: target)
        } else {
            try DiskFile("\(folder)/sites").create(Array("theirs".utf8))
        }
        #expect(throws: PublishingError.foreignFile(path: "\(folder)/sites")) {
            try CalendarFolder(path: folder).publish(threeCalendars)
        }
        #expect(DiskFolder(folder).names == ["sites"])
        #expect(DiskFolder(target).names == ["published"])
    }
}
