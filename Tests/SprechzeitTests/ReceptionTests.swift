import Foundation
import TestKit
import Testing

/// A session at the desk, typed and read line by line.
struct ReceptionTests {
    private static let script = [
        "?", "n", "moe ar vorm kw1", "m", "2", "b", "t", "e1", "quatsch", "n", "quatsch", "son +45 vorm", "1", "f", "z",
        "u", "g", "w 1 10:00", "t 5.1.", "p moe", "q",
    ]

    @Test(arguments: ["en", "de"]) func aSessionReadsAsRecorded(language: String) async throws {
        let county = try County("desk\(language)")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        let typed = Self.script.map { $0 + "\n" }.joined()
        let program = county.program.with(["SPRECHZEIT_LANG": language, "TERM": "xterm-256color"])
        let ended = try await program.call(
            ["reception", "--linear", "--site", "S-MOE"] + county.selection,
            input: .text(typed)
        )
        #expect(ended.status == 0, "\(ended)")
        #expect(
            ended.output.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 || $0 == "\n" },
            "Nothing moves the cursor."
        )
        let code = /[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}/
        try expectGolden(ended.output.replacing(code, with: "CODE-CODE"), "reception.\(language).txt")
    }

    @Test(arguments: ["en", "de"]) func whoComesIsAskedBetweenHoldAndBooking(language: String) async throws {
        let county = try County("deskwho\(language)")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        let added = try await county.call(
            "client",
            "add",
            "--name=Al-Hussein,Amina",
            "--born",
            "1990-03-04",
            "--language",
            "ar"
        )
        #expect(added.status == 0, "\(added)")
        let script = [
            // Somebody known, found by sound and birth date, whom Enter chooses.
            "n", "moe ar vorm kw1", "1", "mustafa", "alhusain 040390", "", "b",
            // The same person at an overlapping time is refused; somebody new is taken down instead.
            "n", "moe ar vorm kw1", "1", "alhussein", "", "1", "+", "Коваленко, Олександр", "123", "0151 12345688",
            "uk",
            "b", "q",
        ]
        let program = county.program.with(["SPRECHZEIT_LANG": language, "TERM": "xterm-256color"])
        let ended = try await program.call(
            ["reception", "--linear", "--site", "S-MOE"] + county.selection,
            input: .text(script.map { $0 + "\n" }.joined())
        )
        #expect(ended.status == 0, "\(ended)")
        let code = /[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}/
        let text = ended.output.replacing(code, with: "CODE-CODE").replacing(/[KM]-[0-9]{4}/, with: "M-0000")
        try expectGolden(text, "reception-who.\(language).txt")
    }

    @Test func anEarlierAppointmentMovesToTheHeldTimeByOneLetter() async throws {
        let county = try County("deskmove")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        let added = try await county.call("client", "add", "--name=Al-Hussein,Amina", "--born", "1990-03-04")
        #expect(added.status == 0, "\(added)")
        let script = [
            "n", "moe mi", "1", "alhusain 040390", "", "b", "n", "moe do", "1", "alhusain 040390", "", "v", "q",
        ]
        let ended = try await county.call("reception", "--linear", input: .text(script.map { $0 + "\n" }.joined()))
        #expect(ended.output.contains("has an appointment already: Wed 6 Jan 2027"), "\(ended)")
        #expect(ended.output.contains("OK. "), "\(ended)")
        let listed = try await county.call("appointment", "list", "--from", "2027-01-04", "--to", "2027-01-10")
        let lines = listed.output.split(separator: "\n")
        #expect(lines.count { $0.contains("booked") } == 1, "\(listed)")
        #expect(lines.first { $0.contains("booked") }?.contains("7 Jan 2027") == true, "\(listed)")
        #expect(lines.count { $0.contains("released") } == 1, "\(listed)")
    }

    @Test func whatWasHeldIsFreeOnceTheInputEnds() async throws {
        let county = try County("deskend")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        let ended = try await county.call("reception", "--linear", input: .text("n\nmoe\n1\n"))
        #expect(ended.status == 0, "\(ended)")
        let listed = try await county.call("appointment", "list", "--from", "2027-01-04", "--to", "2027-01-10")
        #expect(listed.output.contains("released"), "\(listed)")
    }
}
