import Foundation
import Testing

/// Commands at the same time.
struct RivalryTests {
    @Test(arguments: 0..<4)
    func ofTwoPlansForTheSameDaysOneIsPublished(round: Int) async throws {
        let county = try County("rivals\(round)")
        try await county.importFiles()
        let one = try await county.plan("2027-01-04", "2027-01-10", named: "one")
        // The other plan is the same but for its last row.
        let lines = try String(contentsOfFile: one, encoding: .utf8).split(separator: "\n")
        let other = county.path("other.plan")
        try Data(lines.dropLast().map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: other))
        let plans = [one, other]
        let started = try plans.map { try county.start("plan", "apply", $0, "--yes") }
        var ended: [EndedProgram] = []
        for program in started { ended.append(await program.end()) }
        let winner = try #require(ended.firstIndex { $0.status == 0 }, "\(ended)")
        #expect([75, 76].contains(ended[1 - winner].status), "\(ended)")
        let rows = try await county.call("plan", "export", plans[winner]).output
        #expect(try await county.published("2027-01-04", "2027-01-10") == rows)
    }

    @Test func twoDemonstrationsInOneNewHomeBothSucceed() async throws {
        let home = try Home("twodemos")
        let folder = try CountyFolder("twodemos", in: home)
        try folder.keepHours(3)
        let arguments = ["demo", "--example", folder.path, "--output", "calendars"]
        let started = try (0..<2).map { _ in try home.program.start(arguments) }
        for program in started {
            let ended = await program.end()
            #expect(ended.status == 0, "\(ended)")
        }
        #expect(try content(of: home.path("calendars")).keys.filter { $0.hasSuffix(".ics") }.count == 44)
    }

    @Test func manyImportsAtOnceTakeTurns() async throws {
        let county = try County("turns")
        let started = try (0..<5).map { _ in try county.program.start(["import", county.folder.path]) }
        for program in started {
            let ended = await program.end()
            #expect(ended.status == 0, "\(ended)")
        }
    }
}
