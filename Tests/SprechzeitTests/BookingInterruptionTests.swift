import Foundation
import TestKit
import Testing

/// Programs and servers that are killed while they book with interpreters, move, cancel and take back: what was
/// acknowledged is there, nothing is there twice, and what became of a request without an answer is found out by its
/// key.
struct BookingInterruptionTests {
    /// Who is killed.
    enum Victim: String, CaseIterable, CustomTestStringConvertible {
        case program
        case server
        var testDescription: String { rawValue }
    }

    /// How often, or as often as `SPRECHZEIT_KILLS` says.
    private static let rounds = ProcessInfo.processInfo.environment["SPRECHZEIT_KILLS"].flatMap { Int($0) } ?? 12

    @Test(arguments: Victim.allCases) func everyRequestIsSettled(victim: Victim) async throws {
        let desk = try await KilledDesk("bookkill\(victim)")
        var kills = Kills(seed: 6, lasting: .milliseconds(400))
        var generator = SeededGenerator(seed: 7)
        var known: [String: KilledDesk.Appointment] = [:]
        var counts: [String: Int] = [:]
        for round in 0..<Self.rounds {
            let wish = try await wish(of: desk, knowing: known, round: round, using: &generator)
            let started = try desk.county.program.start(wish.call + desk.county.selection)
            try await kills.rest()
            switch victim {
            case .program: started.send(SIGKILL)
            case .server: try desk.county.killServer()
            }
            let ended = await started.end()
            counts[ended.status == 0 ? "acknowledged" : "unanswered", default: 0] += 1
            counts[wish.call[0...1].joined(separator: " "), default: 0] += 1
            if let key = wish.key {
                let settled = try await settle(wish.call, key: key, after: ended, at: desk, round: round)
                if let settled { known[settled.code] = settled }
                #expect(try await desk.appointments() == known, "round \(round): \(wish.call)")
            } else {
                // An interpreter who is lost again is lost once.
                let again = try await desk.call(wish.call)
                #expect(again.status == 0, "round \(round): \(again)")
                let appointments = try await desk.appointments()
                #expect(appointments.keys == known.keys)
                let kept = appointments.values.filter { $0.takesUpTime && $0.start == wish.lost?.start }
                #expect(!kept.contains { $0.interpreter == wish.lost?.interpreter }, "round \(round)")
                known = appointments
            }
            #expect(KilledDesk.doubles(known) == [], "round \(round)")
        }
        print("booking: the \(victim.rawValue) killed, \(counts.sorted { $0.key < $1.key })")
    }

    /// Finds out what became of a request, and sends it again.
    ///
    /// - Returns: The appointment; `nil` where the request is refused.
    private func settle(
        _ call: [String],
        key: [String],
        after ended: EndedProgram,
        at desk: KilledDesk,
        round: Int
    ) async throws -> KilledDesk.Appointment? {
        let shown = try await desk.call(["appointment", "show", "--format", "json"] + key)
        #expect([0, 1].contains(shown.status), "round \(round): \(shown)")
        #expect(ended.status != 0 || shown.status == 0, "round \(round): acknowledged, and not there")
        let again = try await desk.call(call)
        guard shown.status == 0 else {
            // It was never done: it is done now, or refused as it would have been.
            #expect([0, 1].contains(again.status), "round \(round): \(again)")
            return again.status == 0 ? try desk.appointment(again) : nil
        }
        let appointment = try desk.appointment(shown)
        #expect(try desk.appointment(again) == appointment, "round \(round): done twice")
        return appointment
    }

    /// What is asked for, and under which key.
    private struct Wish {
        var call: [String]
        var key: [String]?
        /// Whose interpreter does not come, where that is what is asked for.
        var lost: KilledDesk.Appointment?
    }

    private func wish(
        of desk: KilledDesk,
        knowing known: [String: KilledDesk.Appointment],
        round: Int,
        using generator: inout SeededGenerator
    ) async throws -> Wish {
        let key = ["--request-key", "round \(round)"]
        let keyed = key + ["--format", "json"]
        let slot = try #require(try await desk.slots().randomElement(using: &generator))
        let place = ["--person", slot.case_manager, "--start", slot.start]
        let all = known.values.sorted { $0.code < $1.code }
        let one = all.randomElement(using: &generator)
        let lost = all.first { $0.takesUpTime && $0.interpreter != nil }
        guard let one, let lost, Int.random(in: 0..<2, using: &generator) > 0 else {
            return Wish(call: ["appointment", "book", "--language", "so", "--interpreter"] + place + keyed, key: key)
        }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: return Wish(call: ["appointment", "move", one.code] + place + keyed, key: key)
        case 1: return Wish(call: ["appointment", "cancel", one.code] + keyed, key: key)
        case 2: return Wish(call: ["appointment", "undo", one.code] + keyed, key: key)
        case 3: return Wish(call: ["interpreter", "assign", one.code] + keyed, key: key)
        default:
            let time = ["--from", String(lost.start.prefix(16)), "--until", String(lost.end.prefix(16))]
            return Wish(call: ["interpreter", "cancel", lost.interpreter ?? "", "--replace"] + time, lost: lost)
        }
    }
}
