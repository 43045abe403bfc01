import Foundation
import Testing

/// Programs and servers that are killed while they book: what was acknowledged is there, nothing is there twice, and
/// what became of a request without an answer is found out by its key.
struct BookingInterruptionTests {
    /// Who is killed.
    enum Victim: String, CaseIterable, CustomTestStringConvertible {
        case program
        case server
        var testDescription: String { rawValue }
    }

    /// How often, or as often as `SPRECHZEIT_KILLS` says.
    private static let rounds = ProcessInfo.processInfo.environment["SPRECHZEIT_KILLS"].flatMap { Int($0) } ?? 10

    @Test(arguments: Victim.allCases) func everyRequestIsSettled(victim: Victim) async throws {
        let county = try County("bookkill\(victim)", in: Home("bookkill\(victim)"))
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-31"))
        try county.setClock("2027-01-02 08:00+01")
        var slots = try await slots(of: county)
        var kills = Kills(seed: 6, lasting: .milliseconds(400))
        var booked: Set<String> = []
        var unanswered = 0
        for round in 0..<Self.rounds {
            let slot = slots[round * 7 % slots.count]
            let call = ["appointment", "book", "--person", slot.case_manager, "--start", slot.start]
            let key = ["--request-key", "round \(round)"]
            let started = try county.program.start(call + key + county.selection)
            try await kills.rest()
            switch victim {
            case .program: started.send(SIGKILL)
            case .server: try county.killServer()
            }
            let ended = await started.end()
            let shown = try await county.program.call(["appointment", "show"] + key + county.selection)
            #expect([0, 1].contains(shown.status), "round \(round): \(shown)")
            #expect(ended.status != 0 || shown.status == 0, "round \(round): acknowledged, and not there")
            unanswered += ended.status == 0 ? 0 : 1
            // Sent again, it is done once; a time that others have taken meanwhile there is none.
            let again = try await county.program.call(call + key + county.selection)
            #expect(again.status == 0, "round \(round): \(again)")
            booked.insert("\(slot.case_manager) \(slot.start)")
            slots = try await self.slots(of: county)
        }
        let appointments = try await appointments(of: county)
        #expect(appointments.count == Self.rounds)
        #expect(Set(appointments.map { "\($0.case_manager) \($0.start)" }) == booked)
        print("booking: \(unanswered) of \(Self.rounds) without an answer, the \(victim.rawValue) killed")
    }

    private struct Slots: Decodable {
        struct Slot: Decodable {
            let case_manager: String
            let start: String
        }

        let slots: [Slot]
    }

    private struct Appointments: Decodable {
        let appointments: [Slots.Slot]
    }

    private func slots(of county: County) async throws -> [Slots.Slot] {
        let found = try await county.call("slots", "--from", "2027-01-04", "--limit", "1000", "--format", "json")
        try #require(found.status == 0, "\(found)")
        return try JSONDecoder().decode(Slots.self, from: Data(found.output.utf8)).slots
    }

    private func appointments(of county: County) async throws -> [Slots.Slot] {
        let listed = try await county.call(
            "appointment",
            "list",
            "--from",
            "2027-01-04",
            "--to",
            "2027-01-31",
            "--format",
            "json"
        )
        return try JSONDecoder().decode(Appointments.self, from: Data(listed.output.utf8)).appointments
    }
}
