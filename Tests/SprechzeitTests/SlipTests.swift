import Foundation
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

    /// Every language in which clients read their slip, with a word of its page that is read from left to right.
    @Test func aPageSaysWhatTheTextSaysInEveryLanguage() async throws {
        let (county, code) = try await booked("slippages")
        for language in ["de", "en", "uk", "ru", "ar", "tr", "fa", "ku", "fr", "ro", "bg", "pl", "sq", "ti", "so"] {
            let file = county.path("\(language).pdf")
            let ended = try await county.call(
                "slip",
                code,
                "--language",
                language,
                "--phone",
                "0221 4710-100",
                "--format",
                "pdf",
                "--output",
                file
            )
            #expect(ended.status == 0, "\(ended)")
            let page = try await words(of: file)
            for text in ["Dienstag, 5. Januar 2027, um 9:00 Uhr", "KIM Alpen", "0221 4710-100", code] {
                #expect(page.contains(text), "\(language): \(text) in \(page)")
            }
            #expect(page.split(separator: code).count == (language == "de" ? 2 : 3), "\(language)")
        }
    }

    @Test func aSiteSaysByItselfHowItIsReached() async throws {
        let county = try County("slipcontact")
        let sites = try String(contentsOfFile: county.folder.path + "/sites.csv", encoding: .utf8)
        var lines = sites.split(separator: "\n").map { $0 + ",,," }
        lines[0] = sites.split(separator: "\n")[0] + ",phone,stop,directions"
        let alpen = try #require(lines.firstIndex { $0.contains("S-ALP") })
        lines[alpen] = lines[alpen].dropLast(3) + ",0221 4710-200,Alpen Rathaus,\"2. OG, Raum 2.14\""
        try (lines.joined(separator: "\n") + "\n").write(
            toFile: county.folder.path + "/sites.csv",
            atomically: true,
            encoding: .utf8
        )
        try await county.importFiles()
        let code = try await book(in: county)
        let slip = try await county.call("slip", code)
        #expect(slip.output.contains("KIM Alpen, 2. OG, Raum 2.14, Rathausstraße 3-5, 46519 Alpen"), "\(slip)")
        #expect(slip.output.contains("0221\u{A0}4710-200"), "\(slip)")
        #expect(slip.output.contains("Alpen Rathaus"), "\(slip)")
        #expect(try await county.call("export", county.path("again")).status == 0)
        let again = try String(contentsOfFile: county.path("again") + "/sites.csv", encoding: .utf8)
        #expect(again == lines.joined(separator: "\n") + "\n")
    }

    @Test func aPageGoesToThePrinterAndNothingOfItIntoArguments() async throws {
        let (county, code) = try await booked("slipprint")
        let tools = county.path("tools")
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: false)
        let script = """
            #!/bin/sh
            cat > \(tools)/page.pdf
            echo "$@" > \(tools)/arguments
            env > \(tools)/environment
            [ "$2" = desk ] || { echo "lp: The printer or class does not exist." >&2; exit 1; }
            """
        try script.write(toFile: tools + "/lp", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tools + "/lp")
        let program = county.program.with([
            "PATH": tools + ":/usr/bin:/bin:/usr/sbin:/sbin", "SPRECHZEIT_PHONE": "0221 4710-100",
        ])
        let slip = ["slip", code, "--print"] + county.selection
        let unnamed = try await program.call(slip)
        #expect(unnamed.status == 64, "\(unnamed)")
        let wrong = try await program.call(slip + ["--printer", "attic"])
        #expect(wrong.status == 69 && wrong.errors.contains("does not exist"), "\(wrong)")
        let printed = try await program.with(["SPRECHZEIT_PRINTER": "desk"]).call(slip)
        #expect(printed.status == 0 && printed.output == "Slip of \(code) given to desk.\n", "\(printed)")
        #expect(try await words(of: tools + "/page.pdf").contains("KIM Alpen"))
        #expect(try String(contentsOfFile: tools + "/arguments", encoding: .utf8) == "-d desk\n")
        #expect(try !String(contentsOfFile: tools + "/environment", encoding: .utf8).contains("SPRECHZEIT_"))
    }

    @Test func whoCannotPrintIsToldWhatIsMissing() async throws {
        let (county, code) = try await booked("slipbare")
        let slip = ["slip", code, "--phone", "0221 4710-100", "--print", "--printer", "desk"] + county.selection
        let bare = try await county.program.with(["PATH": county.path("nowhere")]).call(slip)
        #expect(bare.status == 78 && bare.errors.contains("no `lp`"), "\(bare)")
    }

    /// A county of its own with an appointment in Alpen.
    private func booked(_ id: String) async throws -> (County, code: String) {
        let county = try County(id)
        try await county.importFiles()
        return (county, try await book(in: county))
    }

    private func book(in county: County) async throws -> String {
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-02 08:00+01")
        let booked = try await county.call("appointment", "book", "--person", "CM-03", "--start", "2027-01-05T09:00")
        let pattern = /[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}/
        return String(try #require(booked.output.firstMatch(of: pattern), "\(booked)").output)
    }

    /// The words on the page of a PDF file, as another reader finds them.
    private func words(of file: String) async throws -> String {
        let ended = try await StartedProgram(
            ["pdftotext", "-layout", file, "-"],
            environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
            folder: "/",
            input: .nothing,
            output: .captured
        ).end()
        try #require(ended.status == 0, "\(ended)")
        return ended.output.replacing("\u{A0}", with: " ")
    }
}
