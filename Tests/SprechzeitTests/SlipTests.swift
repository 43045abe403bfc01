import TestKit
import Testing

/// What a client takes home, printed for a booked appointment.
struct SlipTests {
    @Test func aSlipReadsAsRecordedAndOnlyWhatStandsHasOne() async throws {
        let county = try County("slip")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-02 08:00+01")
        let booked = try await county.call("appointment", "book", "--person", "CM-03", "--start", "2027-01-05T09:00")
        let pattern = /[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}/
        let code = String(try #require(booked.output.firstMatch(of: pattern), "\(booked)").output)
        var transcript = ""
        for options in [
            ["--phone", "02841 201-0", "--stop", "Alpen Rathaus"],
            ["--phone", "02841 201-0", "--language", "ar", "--interpreter"],
            ["--phone", "02841 201-0", "--language", "tr"], [], ["--phone", "1", "--language", "xx"],
            ["--phone", "1", "--stop", "Jobcenter Alpen"],
        ] {
            let ended = try await county.program.call(["slip", code] + options + county.selection)
            transcript += "$ sprechzeit slip CODE-CODE \(options.joined(separator: " "))\n"
            transcript += ended.transcript(naming: county.names) + "\n"
        }
        try expectGolden(transcript.replacing(code, with: "CODE-CODE"), "slip.txt")
        #expect(try await county.call("appointment", "cancel", code).status == 0)
        let none = try await county.call("slip", code, "--phone", "1")
        #expect(none.status == 1)
        #expect(none.output.isEmpty)
    }
}
