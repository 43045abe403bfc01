import Foundation
import TestKit
import Testing

/// Walk-ins, urgent needs and the waiting list, in a real terminal with a real server behind it.
@Suite struct ScreenWaitingTests {
    private static let desk = ["reception", "--site", "S-MOE"]

    /// A county with a plan for its first week, on its first Monday.
    private func county(_ id: String, at time: String = "09:07") async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-04 \(time)+01")
        return county
    }

    @Test func whoWalksInIsTalkedToAtOnce() async throws {
        let county = try await county("screenwalk")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("Walk-in")
            try await window.press("w")
            try await window.shows("at once")
            try await window.press("1")
            try await window.shows("Who?")
            try await window.press("Enter")
            try await window.shows("not named")
            try await window.press("Enter")
            try await window.shows("is stored")
            try await window.press("Enter")
            try await window.shows("here")
        }
        let listed = try await county.call("appointment", "list", "--from", "2027-01-04", "--to", "2027-01-04")
        #expect(listed.output.contains("arrived"), "\(listed)")
    }

    @Test func whatIsUrgentTakesWhatIsKeptForIt() async throws {
        let county = try await county("screenurgent", at: "07:00")
        let policy = try await county.call("policy", "site", "S-MOE", "--urgent", "100")
        #expect(policy.status == 0, "\(policy)")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("Walk-in")
            try await window.press("n")
            try await window.shows("Search >")
            try await window.type("moe tomorrow")
            try await window.shows("Nothing is free")
            try await window.type(" !")
            try await window.shows("free times")
            try await window.press("Enter")
            try await window.shows("1-9 Hold")
            try await window.press("1")
            try await window.shows("Who?")
            try await window.press("Enter")
            try await window.shows("not named")
            try await window.press("Enter")
            try await window.shows("is stored")
        }
    }

    @Test func whoWaitsIsTakenDownOfferedATimeAndGivenIt() async throws {
        let county = try await county("screenwait", at: "07:00")
        let added = try await county.call("client", "add", "--name=Al-Hussein,Amina", "--born", "1990-03-04")
        let number = try #require(added.output.firstMatch(of: /[A-Z]-[0-9]+/)).output.description
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("Walk-in")
            try await window.press("n")
            try await window.shows("Search >")
            try await window.type("moe ar morning")
            try await window.shows("free times")
            try await window.press("Enter")
            try await window.shows("1-9 Hold")
            try await window.press("l")
            try await window.shows("Nobody waits")
            try await window.press("+")
            try await window.shows("Who?")
            try await window.type("alhusain 040390")
            try await window.press("Enter")
            try await window.shows("Enter chooses")
            try await window.press("Enter")
            let list = try await window.shows("Offer for \(number) A.A.")
            #expect(!list.contains("Amina"))
            try await window.press("Enter")
            try await window.shows("reached, accepts")
            try await window.press("2")
            try await window.shows("is free again")
            try await window.press("Enter")
            try await window.shows("reached, accepts")
            try await window.press("1")
            try await window.shows("is stored")
            try await window.press("Enter")
            try await window.shows("TODAY")
            try await window.press("l")
            try await window.shows("Nobody waits")
        }
    }

    @Test func aGapOfTheDayIsSearched() async throws {
        let county = try await county("screengap", at: "07:00")
        try await TerminalWindow.with(county.program, Self.desk + county.selection) { window in
            try await window.shows("free,")
            try await window.press("Enter")
            try await window.shows("1-9 Hold")
            try await window.shows("from09:00 until12:00")
        }
    }
}
