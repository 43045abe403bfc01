import Core
import CountyFiles
import Foundation
import TestKit
import Testing

@Suite struct HostileInputTests {
    @Test(arguments: 0..<300 as Range<UInt64>)
    func flippedBytesAreReadOrNamedWithFileAndLine(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var county = SmallCounty()
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let file = try #require(county.files.keys.sorted().randomElement(using: &generator))
            var bytes = try #require(county.files[file])
            let place = Int.random(in: bytes.indices, using: &generator)
            let nasty: [UInt8] = [0, 10, 13, 34, 44, 45, 48, 57, 92, 123, 125, 0x80, 0xC3, 0xFF]
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[place] = nasty.randomElement(using: &generator) ?? 0
            case 2: bytes.remove(at: place)
            default: bytes.insert(nasty.randomElement(using: &generator) ?? 0, at: place)
            }
            county.set(file, to: bytes)
        }
        for mistake in try county.mistakes() {
            let names = county.files.keys
            #expect(names.contains(mistake.file) || mistake.kind == .file(.missing), "seed \(seed): \(mistake)")
            #expect(mistake.line != nil || mistake.kind == .file(.missing) || mistake.kind == .noCounty, "seed \(seed)")
        }
    }

    @Test(arguments: SmallCounty().files.keys.sorted())
    func rubbishInPlaceOfAFileIsNamed(file: String) throws {
        var generator = SeededGenerator(seed: 7)
        var county = SmallCounty()
        county.set(file, to: (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
        let mistakes = try county.mistakes()
        #expect(mistakes.first?.file == file)
        #expect(mistakes.first?.line == 1)
    }

    @Test(arguments: SmallCounty().files.keys.sorted())
    func anEmptyFileIsNamed(file: String) throws {
        var county = SmallCounty()
        county.set(file, to: [])
        #expect(try county.mistakes().first?.file == file)
    }

    @Test func aFolderInPlaceOfAFileIsNamed() throws {
        try inTemporaryFolder { folder in
            let county = SmallCounty()
            for (name, bytes) in county.files where name != "sites.csv" {
                try Data(bytes).write(to: folder.appending(path: name))
            }
            try FileManager.default.createDirectory(
                at: folder.appending(path: "sites.csv"),
                withIntermediateDirectories: false
            )
            let error = try #require(throws: RejectedInput.self) {
                try InstanceFolder(path: folder.path).read { _ in true }
            }
            #expect(error.mistakes == [Mistake(file: "sites.csv", kind: .file(.isFolder))])
        }
    }

    @Test func aPipeInPlaceOfAFileIsNamedAndNotWaitedFor() throws {
        try inTemporaryFolder { folder in
            #expect(mkfifo(folder.appending(path: "instance.json").path, 0o600) == 0)
            let error = try #require(throws: RejectedInput.self) {
                try InstanceFolder(path: folder.path).read { _ in true }
            }
            #expect(error.mistakes.first == Mistake(file: "instance.json", kind: .file(.isNoFile)))
        }
    }

    @Test func afolderThatIsNotThereIsTheOnlyMistake() throws {
        let error = try #require(throws: RejectedInput.self) {
            try InstanceFolder(path: "/nowhere/county").read { _ in true }
        }
        #expect(error.mistakes == [Mistake(file: "/nowhere/county", kind: .folder(.missing))])
    }

    @Test func aFileInPlaceOfTheFolderIsNamed() throws {
        try inTemporaryFolder { folder in
            let path = folder.appending(path: "county.csv").path
            try Data().write(to: URL(filePath: path))
            let error = try #require(throws: RejectedInput.self) { try InstanceFolder(path: path).read { _ in true } }
            #expect(error.mistakes == [Mistake(file: path, kind: .folder(.isNoFolder))])
        }
    }

    @Test func hugeNumbersDoNotOverflow() throws {
        var county = SmallCounty()
        county.replace("county,1.5", with: "county,999999.999999999", in: "employing_bodies.csv")
        county.replace("municipality,0.5", with: "municipality,1000000.000000000", in: "employing_bodies.csv")
        #expect(try county.read().oddities.count == 2)
        county.replace("999999.999999999", with: "999999999999999999", in: "employing_bodies.csv")
        #expect(
            try county.mistakes().map(\.kind) == [
                .outOfRange("999999999999999999", minimum: 0, maximum: 1_000_000)
            ]
        )
    }

    @Test func whereItCannotBeWrittenTheFileIsNamed() throws {
        let county = try #require(try SmallCounty().read().instances.first)
        try inTemporaryFolder { folder in
            let blocked = folder.appending(path: "sites.csv")
            try FileManager.default.createDirectory(at: blocked, withIntermediateDirectories: false)
            let error = try #require(throws: UnwritableFile.self) {
                try InstanceFolder(path: folder.path).write(county)
            }
            #expect(error == UnwritableFile(path: blocked.path, fault: .isFolder))
        }
    }
}
