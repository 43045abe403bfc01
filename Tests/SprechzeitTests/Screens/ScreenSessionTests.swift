import Foundation
import Postgres
import TestKit
import Testing

/// The desk in a real terminal, with a real server behind it.
@Suite struct ScreenSessionTests {
    private static let desk = ["reception", "--site", "S-MOE"]

    /// A county with a plan for its first week, early on its first Monday.
    private func county(_ id: String, in home: Home? = nil) async throws -> County {
        let county = try County(id, in: home)
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 07:00+01")
        return county
    }

    /// Holds one of the free times in Moers.
    private func hold(_ number: String, in window: TerminalWindow) async throws {
        try await window.press("n")
        try await window.shows("Search >")
        try await window.type("moe ar morning")
        try await window.shows("free times")
        try await window.press("Enter")
        try await window.shows("1-9 Hold")
        try await window.press(number)
        try await window.shows("Who?")
    }

    /// Books the first free time in Moers.
    ///
    /// - Returns: The appointment's code.
    private func book(in window: TerminalWindow) async throws -> String {
        try await hold("1", in: window)
        try await window.press("Enter")
        try await window.shows("not named")
        try await window.press("Enter")
        let screen = try await window.shows("is stored")
        return try #require(screen.firstMatch(of: /[0-9A-Y]{4}-[0-9A-Y]{4}/)).output.description
    }

    @Test func aClientIsFoundOrTakenDownBetweenHoldAndBooking() async throws {
        let county = try await county("screenwho")
        let added = try await county.call("client", "add", "--name=Al-Hussein,Amina", "--born", "1990-03-04")
        let number = try #require(added.output.firstMatch(of: /[A-Z]-[0-9]+/)).output.description
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            try await hold("1", in: window)
            try await window.type("alhusain 040390")
            try await window.press("Enter")
            try await window.shows("Enter chooses")
            try await window.press("Enter")
            let screen = try await window.shows("Client: \(number)")
            #expect(!screen.contains("Amina"), "Once chosen, number and initials are all that shows.")
            try await window.press("Enter")
            try await window.shows("is stored")
            try await hold("2", in: window)
            try await window.press("+")
            try await window.shows("name >")
            try await window.type("Kowalenko, Olena")
            try await window.press("Enter")
            try await window.shows("Phone >")
            try await window.press("Enter")
            try await window.shows("Language >")
            try await window.type("uk")
            try await window.press("Enter")
            try await window.shows("O.K.")
            try await window.press("Enter")
            try await window.shows("is stored")
        }
        let found = try await county.call("client", "find", "kovalenko")
        #expect(found.status == 0, "\(found)")
    }

    @Test func aBookingIsMadeAndShown() async throws {
        let county = try await county("screenbook")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            let code = try await book(in: window)
            try await window.press("Enter")
            try await window.shows("TODAY")
            let listed = try await county.call("appointment", "show", code)
            #expect(listed.output.contains("Booked"), "\(listed)")
            try await window.press("q")
            for _ in 0..<100 where window.isRunning { try await Task.sleep(for: .milliseconds(20)) }
            #expect(!window.isRunning)
        }
    }

    @Test func appointmentsAreMovedCancelledAndTakenBack() async throws {
        let county = try await county("screenchange")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            let code = try await book(in: window)
            try await window.press("v")
            try await window.shows("Move  \(code)")
            try await window.type("moe tomorrow")
            try await window.shows("Tue 5 Jan")
            try await window.press("Enter")
            try await window.shows("1-9 Hold")
            try await window.press("2")
            try await window.shows("SO FAR")
            try await window.press("Enter")
            try await window.shows("is stored")
            try await window.press("Enter")
            try await window.shows("TODAY")
            try await window.press("Right")
            try await window.shows("expected")
            try await window.press("a")
            try await window.shows("Who cancels?")
            try await window.press("1")
            try await window.press("J")
            try await window.shows("cancelled by the client")
            try await window.press("u")
            try await window.shows("expected")
            try await window.press("g")
            try await window.shows("free, fits")
            try await window.press("Tab", "i")
            try await window.press("Escape")
            try await window.shows(code)
        }
    }

    @Test func anotherDesksBookingIsSeenWithinASecond() async throws {
        let county = try await county("screentwo")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { watching in
            try await watching.shows("0 appointments")
            try await TerminalWindow.with(county.program, Self.desk + county.selection) { booking in
                try await booking.shows("New")
                let code = try await book(in: booking)
                try await watching.shows(code, within: .seconds(1))
                let cancelled = try await county.call("appointment", "cancel", code)
                #expect(cancelled.status == 0, "\(cancelled)")
                try await watching.shows("cancelled", within: .seconds(1))
            }
        }
    }

    @Test func whoHangsUpLeavesNothingBehind() async throws {
        let county = try await county("screenhang")
        for _ in 0..<3 {
            try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
                try await window.shows("New")
                try await window.press("n")
                try await window.shows("Search >")
                try await window.type("moe")
                try await window.shows("free times")
                try await window.close()
                let deadline = ContinuousClock.now + .seconds(1)
                while window.isRunning, .now < deadline { try await Task.sleep(for: .milliseconds(10)) }
                #expect(!window.isRunning)
            }
        }
    }

    @Test func noSizeOfAWindowMatters() async throws {
        let county = try await county("screensize")
        var generator = SeededGenerator(seed: 6)
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            for state in ["", "n", "Tab", "Escape", "g"] {
                if !state.isEmpty { try await window.press(state) }
                for _ in 0..<10 {
                    let sizes = (0..<10).map { _ in
                        (
                            columns: Int.random(in: 20...250, using: &generator),
                            rows: Int.random(in: 5...80, using: &generator)
                        )
                    }
                    try await window.resize(sizes)
                }
                try await window.resize([(20, 5)])
                try await window.shows("Window too")
                try await window.resize([(100, 30)])
                try await window.shows("Help")
                let drawn = try await window.settledScreen()
                try await window.press("C-l")
                let anew = try await window.settledScreen()
                #expect(anew == drawn)
            }
            #expect(window.isRunning)
        }
    }

    @Test func whoSuspendsItComesBackToIt() async throws {
        let county = try await county("screenstop")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            try await window.press("p")
            try await window.shows("Another site")
            try await window.press("C-z")
            // tmux lets whoever stops go on.
            try await window.shows("Another site")
            try await window.press("j")
            try await window.shows("> 2")
        }
    }

    @Test func withoutColourEveryCharacterIsTheSame() async throws {
        let county = try await county("screenmono")
        let colourful = county.program.with(["NO_COLOR": ""])
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { plain in
            try await TerminalWindow.with(colourful, Self.desk + county.selection) { coloured in
                for keys in [["?"], ["?", "n"], ["Escape", "g"], ["Escape", "p"]] {
                    for window in [plain, coloured] {
                        for key in keys {
                            try await window.press(key)
                            _ = try await window.settledScreen()
                        }
                    }
                    let screens = (try await plain.settledScreen(), try await coloured.settledScreen())
                    #expect(screens.0 == screens.1)
                }
            }
        }
    }

    @Test(arguments: [("LC_ALL", "C"), ("TERM", "vt100")])
    func whereLinesCannotBeDrawnThereAreNone(name: String, value: String) async throws {
        let county = try await county("screenplain\(name.lowercased().filter(\.isLetter))")
        let program = county.program.with([name: value, "SPRECHZEIT_LANG": "de"])
        try await TerminalWindow.with(program, Self.desk + county.selection) { window in
            let screen = try await window.shows("Hilfe")
            #expect(screen.contains("--------"))
            #expect(screen.utf8.allSatisfy { $0 < 128 }, "\(screen)")
        }
    }

    @Test func aKeyWritesLittle() async throws {
        let county = try await county("screenbytes")
        try await TerminalWindow.with(county.program, Self.desk + county.selection, columns: 120, rows: 40) { window in
            try await window.shows("New")
            let file = county.path("bytes")
            try await window.record(to: file)
            var written: [Int] = []
            var before = 0
            for key in ["n", "m", "o", "e", "Enter", "j", "j", "Tab", "Escape", "Escape", "Escape", "g", "i", "Escape"]
            {
                try await window.press(key)
                try await Task.sleep(for: .milliseconds(400))
                let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
                written.append(size - before)
                before = size
            }
            #expect(written.allSatisfy { $0 <= 4_096 }, "\(written)")
        }
    }

    @Test func aServerThatIsGoneIsSaidAndComeBackTo() async throws {
        let county = try await county("screenloss", in: Home("screenloss"))
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            try county.killServer()
            try await window.shows("NO CONNECTION", within: .seconds(5))
            _ = try await county.call("appointment", "list")
            try await window.shows("0 appointments", within: .seconds(15))
        }
    }

    @Test func whatBecameOfABookingWithoutAnAnswerIsLookedUp() async throws {
        let county = try await county("screenunclear", in: Home("screenunclear"))
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("New")
            try await hold("1", in: window)
            try await window.press("Enter")
            try await window.shows("not named")
            try county.signalServer(SIGSTOP)
            try await window.press("Enter")
            try await window.shows("No answer from the server")
            try county.signalServer(SIGKILL)
            try await window.shows("UNCLEAR")
            _ = try await county.call("appointment", "list")
            try await window.shows("Looked up", within: .seconds(30))
        }
    }

    @Test(arguments: ["dumb", "no-such-terminal"]) func aTerminalThatCannotBeDrawnOnIsNamed(name: String) async throws {
        let county = try await county("screen\(name.prefix(2))")
        let ended = try await county.program.with(["TERM": name]).call(
            Self.desk + county.selection,
            input: .terminal,
            output: .terminal(columns: 80)
        )
        #expect(ended.status == 64, "\(ended)")
        #expect(ended.output.contains("--linear"))
    }

    @Test func withoutATerminalTheLinearModeIsNamed() async throws {
        let county = try County("screennone")
        let ended = try await county.call("reception")
        #expect(ended.status == 64)
        #expect(ended.errors.contains("--linear"))
    }
}
