import Foundation
import Testing

/// The program in surroundings that somebody forgot about.
struct SurroundingsTests {
    @Test func withoutALocaleWordsAreEnglishAndNamesAreWhole() async throws {
        let county = try County("clocale")
        try await county.importFiles()
        let plan = try await county.plan("2027-01-04", "2027-01-10")
        let program = county.program.with(["LANG": "", "LC_ALL": "C"])
        let ended = try await program.call(["plan", "show", plan] + county.selection)
        #expect(ended.status == 0)
        #expect(ended.output.contains("KIM Hünxe"))
        #expect(ended.output.contains("All sites"))
    }

    @Test(arguments: [
        (["LANG": "de_AT.UTF-8"], true), (["LANG": "en_GB.UTF-8"], false), (["LANG": "fr_FR.UTF-8"], false),
        (["LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"], false), (["LANG": "en_US", "LC_MESSAGES": "de_DE"], true),
        (["LANG": "en_US.UTF-8", "SPRECHZEIT_LANG": "de"], true), (["LANG": "de_DE", "SPRECHZEIT_LANG": "en"], false),
    ])
    func theLanguageIsThatOfTheSurroundings(variables: [String: String], isGerman: Bool) async throws {
        let ended = try await Home.shared.get().program.with(variables).call()
        #expect(ended.output.contains("Datenbank") == isGerman)
    }

    @Test func mistakesOnACommandLineAreNamedInGermanAsWell() async throws {
        let program = try Home.shared.get().program.inGerman
        for (arguments, words) in [
            (
                ["slots", "--fromm", "x"],
                "Fehler: Die Option --fromm gibt es hier nicht. Gemeint ist vielleicht --from."
            ),
            (["slots", "--from", "x"], "Fehler: „x“ passt nicht zu --from <day>."),
            (["appointment", "book"], "Fehler: Es fehlt --person <id>."),
            (["quatsch"], "Fehler: „quatsch“ ist hier zu viel."),
            (["slots", "--site"], "Fehler: Nach --site <id> fehlt der Wert."),
        ] {
            let ended = try await program.call(arguments)
            #expect(ended.status == 64)
            #expect(ended.errors.contains(words), "\(ended)")
            #expect(ended.errors.contains("Mehr dazu: sprechzeit"), "\(ended)")
        }
    }

    @Test func aPathTooLongForASocketStillMakesADatabase() async throws {
        let home = try Home("long", database: String(repeating: "long/", count: 30) + "home")
        #expect(home.database.utf8.count > 107)
        let county = try County("longpath", in: home)
        try await county.importFiles()
        let status = try await home.program.call("database", "status")
        #expect(status.status == 0)
        #expect(status.output.contains("Socket      /tmp/sprechzeit-"))
        #expect(try await home.program.call("database", "stop").status == 0)
    }

    @Test func aHomeThatCannotBeMadeIsNamed() async throws {
        let home = try Home("unmade")
        let file = home.path("file")
        try Data("a file".utf8).write(to: URL(filePath: file))
        let county = try County("unmade", in: home)
        for place in [file, file + "/home", "/proc/sprechzeit"] {
            let program = home.program.with(["SPRECHZEIT_HOME": place])
            let ended = try await program.call("import", county.folder.path)
            #expect([73, 78].contains(ended.status), "\(place): \(ended)")
            #expect(ended.errors.contains("SPRECHZEIT_HOME"), "\(ended)")
        }
    }

    @Test func aHomeThatMayNotBeWrittenIsNamed() async throws {
        let home = try Home("locked")
        let county = try County("locked", in: home)
        try FileManager.default.createDirectory(
            atPath: home.path("closed"),
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o555]
        )
        let program = home.program.with(["SPRECHZEIT_HOME": home.path("closed/home")]).withoutPrivileges
        let ended = try await program.call("import", county.folder.path)
        #expect(ended.status == 73)
        #expect(ended.errors.contains("access is denied"))
    }

    @Test func theFolderOfSomethingElseIsNotTaken() async throws {
        let home = try Home("foreign")
        let county = try County("foreign", in: home)
        let program = home.program.with(["SPRECHZEIT_HOME": county.folder.path])
        let before = try content(of: county.folder.path)
        let ended = try await program.call("import", county.folder.path)
        #expect(ended.status == 78)
        #expect(ended.errors.contains("has other things in it"))
        #expect(try content(of: county.folder.path).filter { $0.key != "lock" } == before)
    }

    /// Whether an ordinary user may pass through every folder above this clone, and so run what is built in it.
    private static let everybodyCanRunTheProgram: Bool = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let mode = try? FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
            guard let mode, mode & 0o001 != 0 else { return false }
            folder.deleteLastPathComponent()
        }
        return true
    }()

    @Test(.enabled(if: geteuid() != 0 || everybodyCanRunTheProgram, "an ordinary user cannot reach this clone"))
    func anOrdinaryUserWithoutAHomeIsToldWhereDataWouldLie() async throws {
        let home = try Home("homeless")
        let county = try County("homeless", in: home)
        var program = home.program.with(["SPRECHZEIT_HOME": "", "HOME": "/nonexistent"])
        if geteuid() == 0 {
            program.launcher = ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]
        }
        let ended = try await program.call("import", county.folder.path)
        #expect(ended.status == 73, "\(ended)")
        #expect(ended.errors.contains("/nonexistent"))
        #expect(ended.errors.contains("SPRECHZEIT_HOME"))
    }

    @Test func whatIsShownFitsTheTerminal() async throws {
        let county = try County("width")
        try await county.importFiles()
        let plan = try await county.plan("2027-07-19", "2027-08-15")
        for columns in [40, 60, 80, 200] as [UInt16] {
            let ended = try await county.call("plan", "show", plan, output: .terminal(columns: columns))
            #expect(ended.status == 0)
            for line in ended.output.split(separator: "\r\n") {
                // A name is never cut to nothing, so that on a narrow terminal the map is as wide as it must be.
                #expect(line.count <= max(Int(columns), 64), "\(line)")
            }
        }
    }
}
