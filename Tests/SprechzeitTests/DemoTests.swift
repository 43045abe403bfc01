import Foundation
import TestKit
import Testing

/// The demonstration, as a visitor sees it.
struct DemoTests {
    @Test(arguments: ["en", "de"])
    func theDemonstrationShowsTheWholePath(language: String) async throws {
        let county = try County("demo\(language)")
        let program = county.program.with(["SPRECHZEIT_LANG": language])
        // By its name within the working folder: a path is as long as the number of the process.
        let calendars = "calendars-\(language)"
        let ended = try await program.call("demo", "--example", county.folder.path, "--output", calendars)
        try expectGolden(ended.transcript(naming: county.names), "demo.\(language).txt")
        #expect(try content(of: Home.shared.get().path(calendars)).keys.filter { $0.hasSuffix(".ics") }.count == 44)
    }

    @Test func colourOnATerminalAddsNothingButColour() async throws {
        let county = try County("democolour")
        try county.folder.keepHours(6)
        let calls = ["demo", "--example", county.folder.path, "--output", county.path("calendars")]
        let first = try await county.program.call(calls)
        #expect(first.status == 0, "\(first)")
        let plain = try await county.program.call(calls)
        let coloured = try await county.program.with(["NO_COLOR": ""]).call(calls, output: .terminal(columns: 80))
        #expect(coloured.output.contains("\u{1B}[38;5;"))
        #expect(coloured.output.asShown == plain.output)
        #expect(coloured.status == 0)
    }

    @Test func aDumbTerminalGetsNoColour() async throws {
        let county = try County("demodumb")
        try county.folder.keepHours(3)
        let ended = try await county.program.with(["NO_COLOR": "", "TERM": "dumb"])
            .call(
                "demo",
                "--example",
                county.folder.path,
                "--output",
                county.path("calendars"),
                output: .terminal(columns: 80)
            )
        #expect(ended.status == 0)
        #expect(!ended.output.contains("\u{1B}"))
    }

    @Test func theDemonstrationLeavesOtherDataAlone() async throws {
        let county = try County("demoother")
        try await county.importFiles()
        try county.folder.alter("leave_2027.csv", "2027-01-07,full,vacation", to: "2027-01-06,full,vacation")
        let ended = try await county.program.call("demo", "--example", county.folder.path, "--output", "calendars")
        #expect(ended.status == 65)
        #expect(ended.errors.contains("already holds other data"))
    }
}

extension String {
    /// What is left on a terminal in the end, without colour: a line that was taken back is gone.
    fileprivate var asShown: String {
        replacing("\r\n", with: "\n").replacing(#/[^\n]*\r\u{1B}\[K/#, with: "")
            .replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    }
}
