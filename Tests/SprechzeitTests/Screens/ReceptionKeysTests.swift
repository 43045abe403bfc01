import Foundation
import TestKit
import Testing

/// What a desk does all day, in a real terminal with a real server behind it, and the keys that it takes.
@Suite struct ReceptionKeysTests {
    /// No task takes more keys than this, besides what the client says.
    private static let limit = 35

    @Test(arguments: [(80, 24), (120, 40)])
    func everyTaskTakesTheKeysThatAreWrittenDown(columns: Int, rows: Int) async throws {
        let county = try County("keys\(columns)")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        for name in ["Al-Hussein,Amina", "Kowalenko,Olena", "Moradi,Sima", "Popescu,Ana"] {
            let added = try await county.call("client", "add", "--name=\(name)", "--language", "ar")
            try #require(added.status == 0, "\(added)")
        }
        let program = try withPrinter(county)
        let arguments = ["reception", "--site", "S-MOE"] + county.selection
        try await TerminalWindow.with(program, arguments, columns: columns, rows: rows) { window in
            try await window.shows("0 appointments")
            let count = KeyCount(in: window)
            try await bookAndPrint(count)
            try await receive(count, county)
            try await move(count)
            try await cancel(count, window)
            try await takeDown(count)
            try await meetAConflict(count, window, county)
            try await bookUrgently(count)
            try await takeInAWalkIn(count)
            try await giveATimeToWhoWaits(count)
            #expect(count.tasks(over: Self.limit).isEmpty)
            try expectDocument(count.table)
        }
    }

    private func bookAndPrint(_ count: KeyCount) async throws {
        count.begin("Book a time for somebody who is known")
        try await find("moe ar morning", count)
        try await hold(for: "alhu", count)
        count.begin("Print the slip")
        try await count.press("d", untilShown: "given to desk")
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func receive(_ count: KeyCount, _ county: County) async throws {
        count.begin("Somebody has arrived")
        try await count.press("e", untilShown: "1 here")
        count.begin("Take the last change back")
        try await count.press("u", untilShown: "0 here")
        // Nobody is missed before they are late.
        try county.setClock("2027-01-04 09:20+01")
        count.begin("Somebody has not come")
        try await count.press("x", untilShown: "Not come?")
        try await count.press("1", untilShown: "no-show (")
        try await count.window.press("u")
        try await count.window.shows("expected")
    }

    private func move(_ count: KeyCount) async throws {
        count.begin("Move an appointment")
        try await count.press("v", untilShown: "Search >")
        try await count.search("moe tue", untilShown: "Tue 5 Jan")
        try await count.press("Enter", untilShown: "1-9 Hold")
        try await count.press("1", untilShown: "SO FAR")
        try await count.press("Enter", untilShown: "is stored")
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func cancel(_ count: KeyCount, _ window: TerminalWindow) async throws {
        count.begin("Cancel an appointment of tomorrow")
        try await count.press("Right", untilShown: "expected")
        try await count.press("a", untilShown: "Who cancels?")
        try await count.press("1", untilShown: "J cancels")
        try await count.press("J", untilShown: "cancelled by the client")
        try await window.press("Enter")
        try await window.shows("TODAY")
    }

    private func takeDown(_ count: KeyCount) async throws {
        count.begin("Book a time for somebody new")
        try await find("moe ar morning", count)
        try await count.press("1", untilShown: "Who?")
        try await count.press("+", untilShown: "name >")
        try await count.type("Haddad, Karim", untilShown: "Karim")
        try await count.press("Enter", untilShown: "Phone >")
        try await count.type("0151 23456789", untilShown: "6789")
        try await count.press("Enter", untilShown: "Language >")
        try await count.press("Enter", untilShown: "Enter = book it")
        try await count.press("Enter", untilShown: "is stored")
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func meetAConflict(_ count: KeyCount, _ window: TerminalWindow, _ county: County) async throws {
        count.begin("Another desk was faster: take what is free instead")
        try await find("moe ar morning", count)
        let slots = try await county.call(
            "slots",
            "--site",
            "S-MOE",
            "--language",
            "ar",
            "--limit",
            "1",
            "--format",
            "json"
        )
        let person = try #require(slots.output.firstMatch(of: /"case_manager" ?: ?"([^"]+)"/), "\(slots)").output.1
        let start = try #require(slots.output.firstMatch(of: /"start" ?: ?"([^"]+)"/), "\(slots)").output.1
        let other = try await county.call("appointment", "book", "--person", String(person), "--start", String(start))
        try #require(other.status == 0, "\(other)")
        try await count.press("1", untilShown: "INSTEAD")
        try await hold(for: "mora", count)
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func bookUrgently(_ count: KeyCount) async throws {
        count.begin("Book what is urgent")
        try await find("moe ar !", count)
        try await hold(for: "pope", count)
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func takeInAWalkIn(_ count: KeyCount) async throws {
        count.begin("Take in somebody without an appointment")
        try await count.press("w", untilShown: "15'")
        try await count.press("1", untilShown: "Who?")
        try await count.press("Enter", untilShown: "not named")
        try await count.press("Enter", untilShown: "is stored")
        try await count.press("Enter", untilShown: "TODAY")
    }

    private func giveATimeToWhoWaits(_ count: KeyCount) async throws {
        count.begin("Put somebody on the waiting list, and give them a time")
        try await find("moe ar morning", count)
        try await count.press("l", untilShown: "Nobody waits")
        try await count.press("+", untilShown: "Who?")
        try await count.type("kowa", untilShown: "1-9 Choose")
        try await count.press("1", untilShown: "Offer for")
        try await count.press("Enter", untilShown: "reached, accepts")
        try await count.press("1", untilShown: "is stored")
        try await count.press("Enter", untilShown: "TODAY")
    }

    /// Looks for free times and goes to the list.
    private func find(_ words: String, _ count: KeyCount) async throws {
        try await count.press("n", untilShown: "Search >")
        try await count.search(words, untilShown: "free times")
        try await count.press("Enter", untilShown: "1-9 Hold")
    }

    /// Holds the first time for somebody who is known, and books it.
    private func hold(for name: String, _ count: KeyCount) async throws {
        try await count.press("1", untilShown: "Who?")
        try await count.type(name, untilShown: "1-9 Choose")
        try await count.press("1", untilShown: "Enter = book it")
        try await count.press("Enter", untilShown: "is stored")
    }

    /// The program where a printer takes all that it gets.
    private func withPrinter(_ county: County) throws -> Program {
        let tools = county.path("tools")
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: false)
        try "#!/bin/sh\ncat > /dev/null\n".write(toFile: tools + "/lp", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tools + "/lp")
        return county.program.with([
            "PATH": tools + ":/usr/bin:/bin:/usr/sbin:/sbin", "SPRECHZEIT_PHONE": "0221 4710-100",
            "SPRECHZEIT_PRINTER": "desk",
        ])
    }

    /// Expects the table to be the one that is written down for people.
    private func expectDocument(_ table: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let document = root.appending(path: "docs/reception-keys.md")
        let text = try String(contentsOf: document, encoding: .utf8)
        let (begin, end) = ("| --- | ---: | ---: |\n", "\n\n")
        let start = try #require(text.range(of: begin)?.upperBound, "\(document.path) has no table.")
        let stop = text.range(of: end, range: start..<text.endIndex)?.lowerBound ?? text.endIndex
        let written = text[start..<stop] + "\n"
        guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != "1" else {
            let recorded = text[..<start] + table.dropLast() + text[stop...]
            try recorded.write(to: document, atomically: true, encoding: .utf8)
            Issue.record("Recorded the table of \(document.path). Read it, then run again without RECORD_GOLDEN.")
            return
        }
        #expect(written == table, "Keys have changed: run with RECORD_GOLDEN=1, and read docs/reception-keys.md.")
    }
}
