import Foundation
import TestKit
import Testing

/// Plans made, shown, exported and held against the rules.
struct PlanTests {
    @Test func aPlanIsShownWithWhatItLeavesOpenAndWhatIsProven() async throws {
        let county = try County("show")
        try await county.importFiles()
        let plan = try await county.plan("2027-07-05", "2027-08-15")
        for (language, columns) in [("en", 80), ("en", 120), ("de", 80)] {
            let program = county.program.with(["SPRECHZEIT_LANG": language, "COLUMNS": "\(columns)"])
            let ended = try await program.call(["plan", "show", plan] + county.selection)
            #expect(ended.status == 0)
            for line in ended.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
            try expectGolden(ended.output, "plan-show-\(columns).\(language).txt")
        }
    }

    @Test func theSameDataGiveTheSameFile() async throws {
        let county = try County("same")
        try await county.importFiles()
        let one = try await county.plan("2027-03-01", "2027-03-28", named: "one")
        let two = try await county.plan("2027-03-01", "2027-03-28", named: "two")
        #expect(try Data(contentsOf: URL(filePath: one)) == Data(contentsOf: URL(filePath: two)))
    }

    @Test func aVerifiedPlanIsReportedAsATable() async throws {
        let county = try await verified("verifytable")
        let good = try await county.call("plan", "verify", county.path("good.csv"), "--bound")
        #expect(good.status == 0)
        try expectGolden(good.transcript(naming: county.names), "plan-verify-good.txt")
        let bad = try await county.call("plan", "verify", county.path("bad.csv"), "--earlier", county.path("good.csv"))
        #expect(bad.status == 1)
        try expectGolden(bad.transcript(naming: county.names), "plan-verify-bad.en.txt")
        let german = try await county.program.inGerman
            .call(["plan", "verify", county.path("bad.csv"), "--earlier", county.path("good.csv")] + county.selection)
        try expectGolden(german.transcript(naming: county.names), "plan-verify-bad.de.txt")
    }

    @Test func aVerifiedPlanIsReportedAsOneDocument() async throws {
        let county = try await verified("verifyjson")
        let ended = try await county.call(
            "plan",
            "verify",
            county.path("bad.csv"),
            "--bound",
            "--earlier",
            county.path("good.csv"),
            "--format",
            "json"
        )
        #expect(ended.status == 1)
        #expect(try schema(of: ended.output) == "sprechzeit/plan-report/v1")
        try expectGolden(ended.output, "plan-verify-bad.json")
    }

    @Test func aShownPlanIsOneDocument() async throws {
        let county = try County("showjson")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let ended = try await county.call("plan", "show", plan, "--format", "json")
        #expect(try schema(of: ended.output) == "sprechzeit/plan-report/v1")
        try expectGolden(ended.output, "plan-show.json")
    }

    /// A county with a week's plan as CSV, and the same plan with some rows gone wrong.
    private func verified(_ id: String) async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let csv = try await county.call("plan", "export", plan).output
        try Data(csv.utf8).write(to: URL(filePath: county.path("good.csv")))
        var rows = csv.split(separator: "\n").map(String.init)
        rows[2] = rows[2].replacing("2027-W01", with: "2027-W02")
        rows[4] = rows[4].replacing("09:00", with: "07:00")
        rows[6] = rows[6].replacing("onsite", with: "offsite")
        rows.append(rows[8])
        rows.remove(at: 10)
        try Data(rows.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: county.path("bad.csv")))
        return county
    }

    /// The schema that a document names.
    private func schema(of text: String) throws -> String? {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return document?["schema"] as? String
    }
}
