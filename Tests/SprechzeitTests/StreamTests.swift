import Foundation
import Testing

/// What becomes of results that nobody takes, and of files that nobody may write.
struct StreamTests {
    @Test func aReaderWhoLeavesEndsNothing() async throws {
        let county = try County("reader")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-31")
        for arguments in [["plan", "export", plan], ["plan", "show", plan] + county.selection, ["--help"], []] {
            let ended = try await county.program.call(arguments, output: .readerWhoLeft)
            #expect(ended.status == 0, "\(arguments)")
            #expect(ended.errors.isEmpty)
        }
        // The work is done, whoever looks on.
        let applied = try await county.call("plan", "apply", plan, "--yes", output: .readerWhoLeft)
        #expect(applied.status == 0)
        #expect(try await county.published("2027-01-04", "2027-01-31").split(separator: "\n").count > 100)
    }

    @Test func resultsThatCannotBeWrittenAreNoSuccess() async throws {
        let county = try County("full")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let full = try await county.call("plan", "export", plan, output: .file("/dev/full"))
        #expect(full.status == 73)
        #expect(full.errors.contains("no space left"))
        let closed = try await county.call("plan", "export", plan, output: .closed)
        #expect(closed.status == 73)
        #expect(closed.errors.contains("not open"))
    }

    @Test func resultsInAFileHaveNoEscapes() async throws {
        let county = try County("plainfile")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let path = county.path("shown.txt")
        let program = county.program.with(["NO_COLOR": ""])
        #expect(try await program.call(["plan", "show", plan] + county.selection, output: .file(path)).status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("100█"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func whereNothingMayBeWrittenTheStateStays() async throws {
        let county = try County("readonly")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        try await county.apply(plan)
        let closed = county.path("closed")
        try FileManager.default.createDirectory(
            atPath: closed,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o555]
        )
        let program = county.program.withoutPrivileges
        let days = ["--from", "2027-01-04", "--to", "2027-01-10"]
        for arguments in [
            ["plan", "new"] + days + ["--output", closed + "/x.plan"], ["feed", "publish", "--output", closed],
            ["feed", "publish", "--output", closed + "/calendars"], ["export", closed], ["export", closed + "/county"],
        ] {
            let ended = try await program.call(arguments + county.selection)
            #expect(ended.status == 73, "\(arguments): \(ended)")
            #expect(ended.errors.contains("access is denied"), "\(ended)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: closed).isEmpty)
    }

    @Test(arguments: ["junk", "zeros", "empty", "half"])
    func aFileThatIsNoPlanIsAnAnswer(kind: String) async throws {
        let county = try County("junk\(kind)")
        let path = county.path("junk")
        var bytes = Data()
        switch kind {
        case "junk": bytes = Data((0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) })
        case "zeros": bytes = Data(count: 1_000_000)
        case "half":
            try await county.importFiles()
            let whole = try Data(contentsOf: URL(filePath: await county.plan("2027-01-04", "2027-01-10")))
            bytes = whole.prefix(whole.count / 2)
        default: break
        }
        try bytes.write(to: URL(filePath: path))
        for command in [["show"], ["apply", "--yes"], ["export"], ["verify"]] {
            let ended = try await county.program.call(
                ["plan", command[0], path] + command.dropFirst() + county.selection
            )
            #expect(ended.status == 65, "\(command): \(ended)")
            #expect(ended.output.isEmpty)
            #expect(ended.errors.count < 1_000)
        }
    }
}
