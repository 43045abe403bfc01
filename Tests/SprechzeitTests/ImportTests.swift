import Foundation
import TestKit
import Testing

/// Counties taken in and given back.
struct ImportTests {
    @Test(arguments: ["en", "de"])
    func everyMistakeIsReportedInOneRunAndNothingIsStored(language: String) async throws {
        let county = try County("mistakes\(language)")
        let folder = county.folder
        try folder.alter("sites.csv", "S-DIN,05170008", to: "S-DIN,05170999")
        try folder.alter("sites.csv", "2024-01-01", to: "2024-02-30")
        try folder.alter("case_managers.csv", ",S-WES,1,yes", to: ",S-WSE,1,perhaps")
        try folder.alter("case_managers.csv", "MO 08:00-17:15", to: "MO 17:15-08:00")
        try folder.alter("onsite_hours.csv", "MO,,09:00,12:00,2", to: "MO,,9:00,12:00,-2")
        try folder.alter("leave_2027.csv", "L00002,CM-06", to: "L00001,CM-06")
        try folder.alter("leave_2027.csv", "2027-01-04,2027-01-07", to: "2027-01-07,2027-01-04")
        try folder.alter("travel_car.csv", ",32,29.9,", to: ",a while,29.9,")
        try folder.alter("team_events.csv", "FREQ=WEEKLY;BYDAY=WE", to: "FREQ=YEARLY;BYDAY=WE")
        try folder.alter("holidays.csv", "county_id,date,name", to: "county_id,day,name")
        try folder.alter("demand.csv", ",ar,0.1656", to: ",ar,1.1656")
        try FileManager.default.removeItem(atPath: folder.path + "/closures.csv")
        let ended = try await county.program.with(["SPRECHZEIT_LANG": language]).call("import", folder.path)
        #expect(ended.status == 65)
        try expectGolden(ended.transcript(naming: county.names), "import-mistakes.\(language).txt")
        #expect(try await county.call("export", county.path("export")).status == 64)
    }

    @Test(arguments: ["en", "de"])
    func anImportSaysWhatItTookIn(language: String) async throws {
        let county = try County("summary\(language)")
        let ended = try await county.program.with(["SPRECHZEIT_LANG": language]).call("import", county.folder.path)
        #expect(ended.status == 0)
        try expectGolden(ended.transcript(naming: county.names), "import.\(language).txt")
    }

    @Test func whatWasImportedIsExportedByteForByte() async throws {
        let county = try County("roundtrip")
        try await county.importFiles()
        let (one, two) = (county.path("one"), county.path("two"))
        #expect(try await county.call("export", one).status == 0)
        #expect(try await county.program.call("import", one).status == 0)
        #expect(try await county.call("export", two).status == 0)
        #expect(try content(of: one) == content(of: two))
    }

    @Test func aCountyInWhichNobodyMayWorkIsPlannedWithEverythingOpen() async throws {
        let county = try County("nobody")
        let header = try county.folder.text(of: "cover_rules.csv").prefix { $0 != "\n" }
        try county.folder.write(header + "\n", to: "cover_rules.csv")
        try county.folder.alter("instance.json", "\"cover_rules\": 46", to: "\"cover_rules\": 0")
        #expect(try await county.call("import", county.folder.path).status == 0)
        let plan = try await county.plan("2027-01-04", "2027-01-17")
        let shown = try await county.call("plan", "show", plan)
        #expect(shown.status == 0)
        try expectGolden(shown.transcript(naming: county.names), "plan-show-nobody.txt")
        try await county.apply(plan)
        #expect(try await county.call("feed", "publish", "--output", county.path("calendars")).status == 0)
    }

    @Test func aFolderThatMayNotBeReadIsAnAnswer() async throws {
        let county = try County("closed")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: county.folder.path)
        let ended = try await county.program.withoutPrivileges.call("import", county.folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: county.folder.path)
        #expect(ended.status == 65)
        try expectGolden(ended.transcript(naming: county.names), "import-closed-folder.txt")
    }
}
