import Foundation
import TestKit
import Testing

/// What the program says about itself.
struct HelpTests {
    @Test(arguments: [
        [], ["demo"], ["import"], ["export"], ["plan"], ["plan", "new"], ["plan", "show"], ["plan", "apply"],
        ["plan", "export"], ["plan", "verify"], ["feed"], ["feed", "publish"], ["database"], ["database", "start"],
        ["database", "stop"], ["database", "status"], ["database", "migrate"], ["slots"], ["reception"], ["slip"],
        ["appointment"],
        ["appointment", "book"], ["appointment", "move"], ["appointment", "cancel"], ["appointment", "list"],
        ["appointment", "show"], ["appointment", "explain"], ["appointment", "undo"],
        ["appointment", "series"], ["appointment", "walk-in"], ["interpreter"], ["interpreter", "add"],
        ["interpreter", "hours"], ["interpreter", "unavailable"], ["interpreter", "assign"], ["policy"],
        ["policy", "site"], ["waiting"], ["waiting", "add"], ["waiting", "offer"],
        ["user"], ["user", "add"], ["user", "role"], ["user", "reach"], ["user", "password"], ["user", "lock"],
        ["user", "unlock"], ["user", "list"],
        ["body"], ["body", "list"], ["body", "show"], ["body", "terms"],
        ["post"], ["post", "list"], ["post", "adopt"], ["post", "add"], ["post", "move"], ["post", "end"],
        ["post", "check"],
        ["staff"], ["staff", "list"], ["staff", "show"], ["staff", "contract"], ["staff", "end"], ["staff", "rules"],
        ["agreement"], ["agreement", "list"], ["agreement", "add"], ["agreement", "end"], ["agreement", "term"],
        ["client"], ["client", "add"], ["client", "find"], ["client", "show"], ["client", "change"],
        ["client", "contact"], ["client", "link"], ["client", "unlink"],
    ])
    func everyCommandExplainsItself(command: [String]) async throws {
        let help = try await Home.shared.get().program.call(command + ["--help"])
        #expect(help.status == 0)
        #expect(help.errors.isEmpty)
        let name = (["help"] + command).joined(separator: "-")
        try expectGolden(help.output, "\(name).txt")
    }

    @Test func helpFitsEightyColumns() async throws {
        for command in [[], ["plan", "new"], ["plan", "verify"], ["plan", "export"], ["feed", "publish"]] {
            let help = try await Home.shared.get().program.call(command + ["--help"])
            for line in help.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
    }

    @Test(arguments: ["en", "de"])
    func withoutACommandTheProgramSaysHowThingsStandAndWhatIsNext(language: String) async throws {
        let home = try Home("overview-\(language)")
        let ended = try await home.program.with(["SPRECHZEIT_LANG": language]).call()
        #expect(ended.status == 0)
        try expectGolden(ended.transcript(naming: home.names), "overview.\(language).txt")
    }

    @Test func theManualIsWhatTheProgramSaysOfItself() async throws {
        let home = try Home("manual")
        let folder = home.path("man")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let ended = try await StartedProgram(
            [CountyFolder.repository + "/scripts/write-manual", Program.path, folder],
            environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SPRECHZEIT_HOME": home.database],
            folder: home.folder,
            input: .nothing,
            output: .captured
        ).end()
        #expect(ended.status == 0, "\(ended)")
        let committed = try content(of: CountyFolder.repository + "/docs/man").filter { $0.key.hasSuffix(".1") }
        #expect(try content(of: folder) == committed, "scripts/write-manual .build/debug/sprechzeit docs/man")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func shellsCompleteEveryCommand(shell: String) async throws {
        let ended = try await Home.shared.get().program.call("--generate-completion-script", shell)
        #expect(ended.status == 0)
        for word in ["demo", "import", "publish", "verify", "migrate", "minimum-presence"] {
            #expect(ended.output.contains(word))
        }
    }

    @Test func aNamedDatabaseIsNotShownWithItsPassword() async throws {
        let address = "postgresql://wesel:geheim@127.0.0.1:1/wesel"
        let program = try Home.shared.get().program.with(["SPRECHZEIT_DATABASE": address])
        for arguments in [[], ["feed", "publish", "--output", "calendars"], ["export", "county"]] {
            let ended = try await program.call(arguments)
            #expect(!ended.transcript().contains("geheim"))
        }
    }
}
