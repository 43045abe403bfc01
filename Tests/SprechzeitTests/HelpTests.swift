import Testing
import TestKit

/// What the program says about itself.
struct HelpTests {
    @Test(arguments: [
        [], ["demo"], ["import"], ["export"], ["plan"], ["plan", "new"], ["plan", "show"], ["plan", "apply"],
        ["plan", "export"], ["plan", "verify"], ["feed"], ["feed", "publish"], ["database"], ["database", "start"],
        ["database", "stop"], ["database", "status"], ["database", "migrate"],
    ])
    func everyCommandExplainsItself(command: [String]) async throws {
        let help = try await Home.shared.get().program.call(command + ["--help"])
        #expect(help.status == 0)
        #expect(help.errors.isEmpty)
        let name = (["help"] + command).joined(separator: "-")
        try expectGolden(help.output, "\(name).txt")
    }
}
