import Foundation
import TestKit
import Testing

/// Clients at the prompt, on the first week of January 2027.
struct ClientTests {
    /// A county with a published week and a clock that stands at the Saturday before.
    private func bookable(_ id: String) async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-02 08:00+01")
        return county
    }

    private struct Shown: Decodable {
        let number: String
        let family_name: String?
    }

    private func add(_ name: String, to county: County) async throws -> Shown {
        let ended = try await county.call("client", "add", "--name", name, "--format", "json")
        try #require(ended.status == 0, "\(ended)")
        return try JSONDecoder().decode(Shown.self, from: Data(ended.output.utf8))
    }

    @Test(arguments: ["en", "de"]) func whatIsSaidLooksAsRecorded(language: String) async throws {
        let county = try await bookable("clientwords\(language)")
        let program = county.program.with(["SPRECHZEIT_LANG": language])
        var transcript = ""
        for line in [
            "client add --name=Al-Hussein,Amina --born 1990-03-04 --language ar --need step-free --phone 015112345688",
            "client find alhusain", "client find alhusain 040390 --names", "client find mustafa", "client find 12",
            "client add --phone 112", "client show M-9999", "appointment list --client M-9999",
            "client link 0000-0000 M-9999",
        ] {
            let words = line.split(separator: " ").map(String.init)
            let ended = try await program.call(words + county.selection)
            transcript += "$ sprechzeit \(line)\n\(ended.transcript())"
        }
        try expectGolden(transcript.replacing(/K-[0-9]{4}/, with: "K-0000"), "client.\(language).txt")
    }

    @Test func aNameIsReadFromTheInputAndShownOnlyToWhoAsks() async throws {
        let county = try await bookable("clientname")
        let added = try await county.program.call(
            ["client", "add", "--name", "-", "--format", "json"] + county.selection,
            input: .text("Коваленко, Олександр\n")
        )
        let client = try JSONDecoder().decode(Shown.self, from: Data(added.output.utf8))
        #expect(client.family_name == "Коваленко")
        let found = try await county.call("client", "find", "kowalenko", "alexander")
        #expect(found.output.contains(client.number) && !found.output.contains("Коваленко"), "\(found)")
        let booked = try await county.call(
            "appointment",
            "book",
            "--person",
            "CM-12",
            "--start",
            "2027-01-04T09:00",
            "--client",
            client.number
        )
        let code = try #require(booked.output.firstMatch(of: /[0-9A-Y]{4}-[0-9A-Y]{4}/)?.output)
        let shown = try await county.call("appointment", "show", String(code))
        #expect(shown.output.contains("Client: \(client.number) O.K."), "\(shown)")
        let moved = try await county.call("appointment", "move", String(code), "--start", "2027-01-04T10:00")
        #expect(moved.status == 0, "\(moved)")
        let still = try await county.call("appointment", "show", String(code))
        #expect(still.output.contains("Client: \(client.number) O.K."), "The move keeps the link: \(still)")
        for ended in [found, booked, shown, moved, still] {
            #expect(!ended.transcript().contains("Коваленко"))
            #expect(!ended.transcript().contains("Kovalenko"))
        }
    }

    @Test func aClientIsBookedOnceAtATimeAndOfferedAnother() async throws {
        let county = try await bookable("clientbusy")
        let client = try await add("Haddad, Rim", to: county)
        let book = ["appointment", "book", "--start", "2027-01-04T09:00", "--client", client.number, "--person"]
        #expect(try await county.program.call(book + ["CM-12"] + county.selection).status == 0)
        let again = try await county.program.call(book + ["CM-16"] + county.selection)
        #expect(again.status == 1)
        #expect(again.errors.contains("already has an overlapping appointment"), "\(again)")
        #expect(again.errors.contains("Free instead:") && !again.errors.contains(" 09:"), "\(again)")
    }

    @Test func aCallerWithoutTheCodeHearsNothing() async throws {
        let county = try await bookable("clientcaller")
        let client = try await add("Haddad, Rim", to: county)
        let booked = try await county.call(
            "appointment",
            "book",
            "--person",
            "CM-12",
            "--start",
            "2027-01-04T09:00",
            "--client",
            client.number
        )
        let code = try #require(booked.output.firstMatch(of: /[0-9A-Y]{4}-[0-9A-Y]{4}/)?.output)
        let list = ["appointment", "list", "--client"]
        let known = try await county.program.call(list + [client.number] + county.selection)
        let unknown = try await county.program.call(list + ["X-9999"] + county.selection)
        #expect(known.status == 77)
        #expect((known.status, known.output, known.errors) == (unknown.status, unknown.output, unknown.errors))
        for proof in [["--code", String(code)], ["--in-person"], ["--called-back"]] {
            let told = try await county.program.call(list + [client.number] + proof + county.selection)
            #expect(told.output.contains(code), "\(told)")
        }
    }
}
