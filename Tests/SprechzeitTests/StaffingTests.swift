import TestKit
import Testing

/// Bodies, posts, contracts and agreements at the prompt, from the second of January 2027 on.
struct StaffingTests {
    private static let lines: [[String]] = [
        ["post", "check"], ["post", "adopt", "--valid-from", "2027-01-01"],
        ["post", "add", "B-KRW", "6.0", "--valid-from", "2027-01-01", "--ground", "KT 2026/112"],
        ["post", "add", "B-MOE", "10", "--valid-from", "2027-01-01", "--ground", "KT 2026/112"],
        [
            "post", "move", "P-1", "0.67", "--to", "B-XAN", "--valid-from", "2027-08-01", "--ground", "KT 2027/40",
            "--yes",
        ],
        ["post", "move", "P-1", "0.66", "--to", "B-XAN", "--valid-from", "2027-08-01", "--ground", "KT 2027/40"],
        [
            "post", "move", "P-1", "0,66", "--to", "B-XAN", "--valid-from", "2027-08-01", "--ground", "KT 2027/40",
            "--yes",
        ],
        ["post", "add", "B-MOE", "1/2", "--valid-from", "2028-01-01", "--ground", "RV 3"],
        ["post", "list", "--on", "2027-08-01"],
        ["post", "check", "--on", "2027-08-01"],
        ["post", "list", "--all", "--format", "json"],
        ["body", "terms", "B-KRW", "--valid-from", "2027-01-01", "--full-time", "39"],
        ["body", "terms", "B-KRW", "--valid-from", "2027-01-01", "--travel-hours", "full"],
        ["body", "list", "--on", "2027-08-01"],
        ["staff", "rules", "--add", "azvo", "--name", "AZVO NRW", "--first-break-after", "5"],
        [
            "staff", "contract", "CM-04", "--hours", "29:15", "--days", "MO,TU,WE,TH", "--valid-from", "2027-01-01",
            "--yes",
        ],
        ["staff", "contract", "CM-04", "--hours", "19,5", "--days", "MO,DI,MI", "--valid-from", "2027-01-06", "--yes"],
        ["staff", "show", "CM-04"],
        ["staff", "list", "--body", "B-MOE"],
        ["staff", "end", "CM-04", "--valid-to", "2027-01-05", "--yes"],
        ["agreement", "add", "V-1", "--party", "B-KRW", "--party", "B-KLI", "--valid-from", "2027-01-01"],
        [
            "agreement", "term", "--body", "B-KLI", "--side", "lends", "--verdict", "approval", "--with", "B-KRW",
            "--limit", "10", "--agreement", "V-1", "--valid-from", "2027-01-01",
        ],
        [
            "agreement", "term", "--body", "B-MOE", "--side", "lends", "--verdict", "deny", "--agreement", "V-1",
            "--valid-from", "2027-01-01",
        ],
        ["agreement", "end", "V-1", "--valid-to", "2027-06-30", "--yes"],
        ["agreement", "list"],
        ["body", "show", "B-KLI"],
    ]

    @Test(arguments: ["en", "de"])
    func postsContractsAndAgreementsAreKeptByDays(language: String) async throws {
        let county = try County("staffing\(language)")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-02 08:00+01")
        var transcript = ""
        for line in Self.lines {
            let program = county.program.with(["SPRECHZEIT_LANG": language])
            let ended = try await program.call(line + county.selection)
            transcript += "$ sprechzeit \(line.joined(separator: " "))\n\(ended.transcript(naming: county.names))\n"
        }
        try expectGolden(transcript, "staffing.\(language).txt")
    }
}
