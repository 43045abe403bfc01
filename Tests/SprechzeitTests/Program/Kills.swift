import Foundation
import TestKit

/// Programs ended by force, each at a moment of its own.
struct Kills {
    private var generator: SeededGenerator
    private var lasting: Duration
    /// How many had not come to their end before.
    private(set) var killed = 0

    /// Describes when programs are to be killed.
    ///
    /// - Parameters:
    ///   - seed: Decides about the moments.
    ///   - lasting: How long a program runs that nobody ends.
    init(seed: UInt64, lasting: Duration) {
        generator = SeededGenerator(seed: seed)
        self.lasting = lasting
    }

    /// Lets a part of the time pass that a program takes.
    ///
    /// - Returns: How long that was.
    @discardableResult
    mutating func rest() async throws -> Duration {
        let part = Double(generator.next() % 1_000) / 1_000
        let duration = lasting * part
        try await Task.sleep(for: duration)
        return duration
    }

    /// Starts a program and kills it.
    ///
    /// - Returns: After what time.
    @discardableResult
    mutating func kill(_ start: @Sendable () throws -> StartedProgram) async throws -> Duration {
        let program = try start()
        let duration = try await rest()
        program.send(SIGKILL)
        if await program.end().status == 128 + SIGKILL {
            killed += 1
            lasting = max(lasting, duration) * 1.1
        } else {
            // It was faster than expected: the machine has less to do.
            lasting = min(lasting, duration) * 0.9
        }
        return duration
    }
}
