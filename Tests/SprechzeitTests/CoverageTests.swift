import Foundation
import TestKit
import Testing

/// Coverage, closures and decisions about sessions at the prompt.
struct CoverageTests {
    @Test func whatIsPublishedIsShownByWeekAndMunicipality() async throws {
        let county = try await published("coverage")
        for (language, columns) in [("en", 80), ("de", 120)] {
            let program = county.program.with(["SPRECHZEIT_LANG": language, "COLUMNS": "\(columns)"])
            let shown = try await program.call(
                ["coverage", "show", "--from", "2027-02-01", "--to", "2027-02-21"] + county.selection
            )
            #expect(shown.status == 0)
            try expectGolden(shown.output, "coverage-show-\(columns).\(language).txt")
        }
        let csv = try await county.call("coverage", "show", "--week", "2027-W06", "--format", "csv")
        try expectGolden(csv.output, "coverage-show.csv")
        let json = try await county.call("coverage", "show", "--week", "2027-W06", "--format", "json")
        try expectGolden(json.output, "coverage-show.json")
    }

    @Test func aClosureAndWhatIsDecidedAboutItAreKept() async throws {
        let county = try await published("closure")
        var transcript = ""
        for arguments in [
            ["closure", "list"],
            [
                "closure", "add", "--body", "B-KRW", "--from", "2027-02-09", "--start", "12:00", "--kind", "custom",
                "--reason", "Altweiber",
            ],
            ["closure", "add", "--site", "S-XXX", "--from", "2027-02-09", "--kind", "damage", "--reason", "Wasser"],
            ["closure", "confirm", "B-KRW", "--year", "2026"], ["closure", "check", "--year", "2026"],
            ["closure", "check"], ["closure", "check", "--year", "2026", "--format", "json"],
            ["session", "list", "--week", "2027-W06"],
            [
                "session", "decide", "S-HUE", "2027-02-09", "14:00", "--cancelled", "--cause", "custom", "--reason",
                "Altweiber",
            ],
            ["session", "list", "--week", "2027-W06"], ["coverage", "gaps", "--week", "2027-W06"],
            ["coverage", "check", "--week", "2027-W06"],
            ["coverage", "check", "--week", "2027-W06", "--format", "json"],
            ["session", "undo", "S-HUE", "2027-02-09", "14:00"], ["session", "undo", "S-HUE", "2027-02-09", "14:00"],
            ["closure", "remove", "99"],
        ] {
            for language in ["en", "de"] {
                guard language == "en" || ["list", "check", "gaps"].contains(arguments[1]) && arguments.last != "json"
                else { continue }
                let program = county.program.with(["SPRECHZEIT_LANG": language])
                let ended = try await program.call(arguments + county.selection)
                transcript += "$ sprechzeit \(arguments.joined(separator: " "))\n" + ended.transcript() + "\n"
            }
        }
        let who = transcript.replacing(/"confirmed_(at|by)" : "[^"]*"/) { "\"confirmed_\($0.output.1)\" : \"...\"" }
        try expectGolden(who, "closure.txt")
    }

    /// The example county with three weeks of February published.
    private func published(_ id: String) async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        try await county.apply(try await county.plan("2027-02-01", "2027-02-21"))
        return county
    }
}
