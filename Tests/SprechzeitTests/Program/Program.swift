private import Foundation
internal import Glibc

/// The built program, called as people and scripts call it.
struct Program: Sendable {
    /// Where it keeps its database.
    let home: Home
    /// Variables besides those that every call has, or instead of them.
    var environment: [String: String] = [:]
    /// A program and its arguments that start this one, such as `setpriv`.
    var launcher: [String] = []

    /// The executable beside the tests.
    static let path: String = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "sprechzeit").path
    }()

    /// Calls the program and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: What stands behind its name.
    ///   - input: What it reads on standard input.
    ///   - output: Where its results go.
    /// - Returns: How it ended, and what it said.
    /// - Throws: ``StartedProgram/Failure`` where it does not start.
    @discardableResult
    func call(
        _ arguments: String...,
        input: StandardInput = .nothing,
        output: StandardOutput = .captured
    ) async throws -> EndedProgram {
        try await call(arguments, input: input, output: output)
    }

    /// Calls the program and waits for its end.
    @discardableResult
    func call(
        _ arguments: [String],
        input: StandardInput = .nothing,
        output: StandardOutput = .captured
    ) async throws -> EndedProgram {
        try await Throttle.shared.pass {
            let started = try start(arguments, input: input, output: output)
            return await started.end()
        }
    }

    /// Starts the program.
    func start(
        _ arguments: [String],
        input: StandardInput = .nothing,
        output: StandardOutput = .captured
    ) throws -> StartedProgram {
        try StartedProgram(
            launcher + [Self.path] + arguments,
            environment: variables,
            folder: home.folder,
            input: input,
            output: output
        )
    }

    /// The same program in other surroundings.
    ///
    /// - Parameter variables: What is set; a variable without a value is taken away.
    /// - Returns: The program in those surroundings.
    func with(_ variables: [String: String]) -> Program {
        var program = self
        program.environment.merge(variables) { _, new in new }
        return program
    }

    /// The same program for somebody who reads German.
    var inGerman: Program { with(["LANG": "de_DE.UTF-8"]) }

    /// All variables of a call.
    var variables: [String: String] {
        let standard = [
            "HOME": home.folder, "LANG": "C.UTF-8", "NO_COLOR": "1", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
            "SPRECHZEIT_HOME": home.database, "TERM": "xterm-256color", "TZ": "UTC",
        ]
        return standard.merging(environment) { _, new in new }.filter { !$0.value.isEmpty }
    }
}

/// What a program reads on standard input.
enum StandardInput: Sendable {
    case nothing
    /// A text of at most some kilobytes, and then its end.
    case text(String)
    /// The terminal that its output goes to.
    case terminal
}

/// Where the results of a program go.
enum StandardOutput: Sendable {
    case captured
    /// A terminal of some columns, which takes messages as well.
    case terminal(columns: UInt16)
    /// A pipe that nobody reads any more.
    case readerWhoLeft
    /// No open file at all.
    case closed
    case file(String)
}

extension Program {
    /// The same program where the rights of files count, for root as well.
    var withoutPrivileges: Program {
        guard geteuid() == 0 else { return self }
        var program = self
        let capabilities = "-dac_override,-dac_read_search"
        program.launcher = ["setpriv", "--inh-caps=\(capabilities)", "--bounding-set=\(capabilities)"]
        return program
    }
}
