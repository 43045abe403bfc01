import Foundation
import Postgres
import Testing

/// What the program's exit status says, each value provoked.
struct ExitStatusTests {
    /// A call that needs no county, the status with which it ends, and a word of what it says.
    struct Call: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let status: Int32
        let word: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ line: String, _ status: Int32, _ word: String) {
            arguments = line.split(separator: " ").map(String.init)
            self.status = status
            self.word = word
        }
    }

    @Test(arguments: [
        Call("plant", 64, "Unexpected argument"),
        Call("plan neww", 64, "Unexpected argument"),
        Call("import", 64, "Missing expected argument"),
        Call("plan new --from 2027-01-04", 64, "Missing expected argument"),
        Call("plan new --from 2027-02-29 --to 2027-03-01 --output x.plan", 64, "2027-02-29"),
        Call("plan new --from 2027-01-10 --to 2027-01-04 --output x.plan", 64, "Swap"),
        Call("plan new --from 2027-01-04 --to 2027-01-10 --output x.plan --minimum-presence=-1", 64, "1,440"),
        Call("plan new --from 2027-01-04 --to 2027-01-10 --output x.plan --minimum-presence 1441", 64, "1,440"),
        Call("plan new --from 2027-01-04 --to 2027-01-10 --output x.plan --time-limit 0", 64, "86,400"),
        Call("plan export", 64, "plan file"),
        Call("plan export --from 2027-01-10 --to 2027-01-04", 64, "Swap"),
        Call("plan verify x.csv --format yaml", 64, "yaml"),
        Call("feed publish --output x --county nowhere", 64, "no county nowhere"),
        Call("feed publish --output x --database nonsense", 64, "postgresql://"),
        Call("feed publish --output x --database postgresql://127.0.0.1:1/x", 69, "127.0.0.1:1/x"),
        Call("import no-such-folder", 65, "does not exist"),
        Call("plan show no-such-file", 65, "does not exist"),
        Call("plan show .", 65, "is a folder"),
        Call("plan verify no-such-file.csv", 65, "does not exist"),
        Call("plan new --from 2027-01-04 --to 2027-01-10 --output no-such-folder/x.plan", 73, "does not exist"),
        Call("plan new --from 2027-01-04 --to 2027-01-10 --output .", 73, "is a folder"),
    ])
    func theStatusSaysWhatIsWrong(_ call: Call) async throws {
        let home = try Home.shared.get()
        try await Self.county.value
        let ended = try await home.program.call(call.arguments)
        #expect(ended.status == call.status, "\(ended)")
        #expect(ended.errors.contains(call.word), "\(ended)")
        #expect(ended.output.isEmpty)
    }

    @Test func programsAreToldWhyAsADocument() async throws {
        struct Told: Decodable {
            let schema: String
            let status: Int32
            let fact: String
            let remedy: String
        }
        let county = try County("statusdocument")
        try await county.importFiles()
        let ended = try await county.call("appointment", "show", "7M3K-9QXP", "--format", "json")
        let told = try JSONDecoder().decode(Told.self, from: Data(ended.errors.utf8))
        #expect(told.schema == "sprechzeit/failure/v1")
        #expect(told.status == 65 && ended.status == 65)
        #expect(told.fact.contains("7M3K-9QXP") && !told.remedy.isEmpty)
        let backwards = try await county.call("slots", "--near", "S-MOE", "--within=-5")
        #expect(backwards.status == 64 && backwards.errors.contains("600"), "\(backwards)")
    }

    /// The server has a county, so that a call that goes further than it should does not end for the lack of one.
    private static let county = Task { try await County("status").importFiles() }

    @Test func withoutACountyThereIsNothingToPlan() async throws {
        let home = try Home("empty")
        for arguments in [
            ["plan", "new", "--from", "2027-01-04", "--to", "2027-01-10", "--output", "x.plan"],
            ["plan", "export", "--from", "2027-01-04", "--to", "2027-01-10"],
            ["feed", "publish", "--output", "calendars"], ["export", "county"],
        ] {
            let ended = try await home.program.call(arguments)
            #expect(ended.status == 65)
            #expect(ended.errors.contains("sprechzeit import"))
        }
        // To find that out, no database was made.
        #expect(try await home.program.call("database", "status").output.contains("not made yet"))
        #expect(!FileManager.default.fileExists(atPath: home.database))
    }

    @Test(arguments: [("2026-12-28", "2027-01-03"), ("2027-12-27", "2028-01-02"), ("2031-01-06", "2031-01-12")])
    func daysOutsideThePlanYearAreNotPlanned(from: String, to: String) async throws {
        let county = try County("outside\(from.filter(\.isNumber))")
        try await county.importFiles()
        let ended = try await county.call("plan", "new", "--from", from, "--to", to, "--output", county.path("x"))
        #expect(ended.status == 65)
        #expect(ended.errors.contains("2027"))
    }

    @Test func aPlanIsRefusedOnceItsGroundHasChanged() async throws {
        let county = try County("stale")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        try county.folder.alter("leave_2027.csv", "2027-01-07,full,vacation", to: "2027-01-06,full,vacation")
        try await county.importFiles()
        let ended = try await county.call("plan", "apply", plan, "--yes")
        #expect(ended.status == 76)
        #expect(ended.errors.contains("leave"))
        #expect(ended.errors.contains("sprechzeit plan new"))
        #expect(try await county.published("2027-01-04", "2027-01-10").split(separator: "\n").count == 1)
    }

    @Test func withoutATerminalNothingIsPublishedUnasked() async throws {
        let county = try County("unasked")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let ended = try await county.call("plan", "apply", plan)
        #expect(ended.status == 64)
        #expect(ended.errors.contains("--yes"))
        #expect(try await county.published("2027-01-04", "2027-01-10").split(separator: "\n").count == 1)
    }

    @Test func aPlanAppliedTwiceChangesNothingTheSecondTime() async throws {
        let county = try County("twice")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        try await county.apply(plan)
        let again = try await county.call("plan", "apply", plan, "--yes")
        #expect(again.status == 0)
        #expect(again.output.contains("nothing has changed"))
    }

    @Test func aPlanOfAnotherCountyIsRefused() async throws {
        let (one, other) = (try County("planofone"), try County("planofother"))
        try await one.importFiles()
        try await other.importFiles()
        let plan = try await one.plan("2027-01-04", "2027-01-10")
        for command in [["show", plan], ["apply", plan, "--yes"]] {
            let ended = try await one.program.call(["plan"] + command + other.selection)
            #expect(ended.status == 65)
            #expect(ended.errors.contains("planofone"))
        }
    }

    @Test func aSchemaThatTheProgramDoesNotKnowIsLeftAlone() async throws {
        let county = try County("schema")
        try await county.importFiles()
        var connection = try Connection(
            Conninfo("host='\(Home.shared.get().database)/socket' user=sprechzeit_admin dbname=county_schema")
        )
        try connection.run("INSERT INTO plan.migration (number, name, text) VALUES (9999, 'later', '')")
        let newer = try await county.call("feed", "publish", "--output", county.path("calendars"))
        #expect(newer.status == 78)
        #expect(newer.errors.contains("Update the program"))
        #expect(try await county.call("import", county.folder.path).status == 78)
        try connection.run("DELETE FROM plan.migration WHERE number = 9999")
        #expect(try await county.call("feed", "publish", "--output", county.path("calendars")).status == 0)
    }

    @Test func anOlderSchemaIsNamedWithWhatBringsItUpToDate() async throws {
        let county = try County("oldschema")
        try await county.importFiles()
        var connection = try Connection(
            Conninfo("host='\(Home.shared.get().database)/socket' user=sprechzeit_admin dbname=county_oldschema")
        )
        try connection.run("DELETE FROM plan.migration WHERE number = (SELECT max(number) FROM plan.migration)")
        let older = try await county.call("feed", "publish", "--output", county.path("calendars"))
        #expect(older.status == 78)
        #expect(older.errors.contains("sprechzeit database migrate"))
    }
}
