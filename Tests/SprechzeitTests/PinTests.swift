import Testing

/// The PIN of one's own desk, as it is set at the prompt.
struct PinTests {
    @Test func aPinIsTypedAndNeverRepeated() async throws {
        let county = try County("pin")
        try await county.importFiles()
        let set = try await county.call("user", "pin", input: .text("4711\n"))
        #expect(set.status == 0 && set.output == "Your PIN is set. It works at every desk.\n", "\(set)")
        for wrong in ["471", "47a1", ""] {
            let ended = try await county.call("user", "pin", input: .text(wrong + "\n"))
            #expect(ended.status == 64 && ended.errors.contains("4 to 12 digits"), "\(ended)")
            #expect(!ended.errors.contains("471") && !ended.errors.contains("47a1"))
        }
        let removed = try await county.call("user", "pin", "--remove")
        #expect(removed.status == 0 && removed.output.contains("any key"), "\(removed)")
    }

    @Test func atATerminalThePinIsTypedTwiceAndNotShown() async throws {
        let county = try County("pinshown")
        try await county.importFiles()
        try await TerminalWindow.with(county.program, ["user", "pin"] + county.selection) { window in
            try await window.shows("New PIN:")
            try await window.type("4711")
            try await window.press("Enter")
            let screen = try await window.shows("Once more:")
            #expect(!screen.contains("4711"))
        }
    }
}
