import Foundation
import Testing

/// A county of a test's own in a database of its own, and the program that works with it.
struct County: Sendable {
    let folder: CountyFolder
    let program: Program
    private let home: Home

    /// Copies the example county; nothing is imported yet.
    ///
    /// - Parameters:
    ///   - id: Which no other test has.
    ///   - home: Where its server runs.
    /// - Throws: What the file system says.
    init(_ id: String, in home: Home? = nil) throws {
        self.home = try home ?? Home.shared.get()
        folder = try CountyFolder(id, in: self.home)
        program = self.home.program
    }

    /// Calls a command about this county.
    @discardableResult
    func call(
        _ arguments: String...,
        input: StandardInput = .nothing,
        output: StandardOutput = .captured
    ) async throws -> EndedProgram {
        try await program.call(arguments + selection, input: input, output: output)
    }

    /// Starts a command about this county.
    func start(_ arguments: String...) throws -> StartedProgram {
        try program.start(arguments + selection)
    }

    /// What chooses the county among those of the server.
    var selection: [String] { ["--county", folder.id] }

    /// Imports the files as they are.
    func importFiles() async throws {
        let ended = try await call("import", folder.path)
        try #require(ended.status == 0, "\(ended)")
    }

    /// Plans some days into a file of the working folder.
    ///
    /// - Returns: The file's path.
    func plan(_ from: String, _ to: String, named name: String = "plan", _ options: String...) async throws -> String {
        let path = self.path("\(name).plan")
        let arguments = ["plan", "new", "--from", from, "--to", to, "--output", path] + options
        let ended = try await program.call(arguments + selection)
        try #require(ended.status == 0, "\(ended)")
        return path
    }

    /// Publishes a plan.
    func apply(_ plan: String) async throws {
        let ended = try await call("plan", "apply", plan, "--yes")
        try #require(ended.status == 0, "\(ended)")
    }

    /// What is published on some days, as CSV.
    func published(_ from: String, _ to: String) async throws -> String {
        let ended = try await call("plan", "export", "--from", from, "--to", to)
        try #require(ended.status == 0, "\(ended)")
        return ended.output
    }

    /// A path in the working folder that belongs to this county.
    func path(_ name: String) -> String { home.path("\(folder.id)-\(name)") }

    /// What differs from one run of the tests to the next, and from one county to another.
    var names: [String: String] { home.names.merging(["05170": folder.id]) { _, new in new } }
}
