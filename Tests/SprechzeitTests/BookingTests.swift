import Foundation
import TestKit
import Testing

/// Booking at the prompt, on the first week of January 2027.
struct BookingTests {
    /// A county with a published week and a clock that stands at the Saturday before.
    private func bookable(_ id: String) async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-10"))
        try county.setClock("2027-01-02 08:00+01")
        return county
    }

    /// What a search finds first.
    private struct Found: Decodable {
        struct Slot: Decodable, Hashable {
            let case_manager: String
            let site: String
            let start: String
            let end: String
            let way_minutes: Int?
        }

        let schema: String
        let slots: [Slot]
    }

    /// What becomes of appointments.
    private struct Booked: Decodable {
        struct Appointment: Decodable, Hashable {
            let code: String
            let state: String
            let case_manager: String
            let start: String
            let version: Int
        }

        let appointments: [Appointment]
    }

    private func slots(of county: County, _ options: String...) async throws -> [Found.Slot] {
        let ended = try await county.program.call(
            ["slots", "--from", "2027-01-04", "--format", "json"] + options + county.selection
        )
        try #require([0, 1].contains(ended.status), "\(ended)")
        let found = try JSONDecoder().decode(Found.self, from: Data(ended.output.utf8))
        #expect(found.schema == "sprechzeit/slots/v1")
        #expect(found.slots.isEmpty == (ended.status == 1))
        return found.slots
    }

    private func appointment(_ ended: EndedProgram) throws -> Booked.Appointment {
        try #require(ended.status == 0, "\(ended)")
        return try #require(try JSONDecoder().decode(Booked.self, from: Data(ended.output.utf8)).appointments.first)
    }

    @Test func whatIsOfferedCanBeBookedOnceAndIsThenFreeNoMore() async throws {
        let county = try await bookable("book")
        let offered = try await slots(of: county, "--limit", "4")
        #expect(offered.count == 4)
        for slot in offered where slot.start == offered[0].start {
            let call = ["appointment", "book", "--person", slot.case_manager, "--start", slot.start]
            let booked = try appointment(try await county.program.call(call + ["--format", "json"] + county.selection))
            #expect((booked.state, booked.start) == ("booked", slot.start))
            let again = try await county.program.call(call + county.selection)
            #expect(again.status == 1)
            #expect(again.errors.contains("taken already"), "\(again)")
            #expect(again.errors.contains("Free instead:"), "\(again)")
        }
        let left = try await slots(of: county, "--limit", "1000")
        #expect(Set(left).isDisjoint(with: offered.filter { $0.start == offered[0].start }))
    }

    @Test func ofManyProgramsForOneTimeOneBooksIt() async throws {
        let county = try await bookable("bookrace")
        let slot = try #require(try await slots(of: county, "--limit", "1").first)
        let ended = try await withThrowingTaskGroup(of: EndedProgram.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await county.call("appointment", "book", "--person", slot.case_manager, "--start", slot.start)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ended.map(\.status).sorted() == [0, 1, 1, 1, 1, 1, 1, 1], "\(ended)")
    }

    @Test func anAppointmentIsHeldConfirmedMovedAndCancelled() async throws {
        let county = try await bookable("bookmove")
        let offered = try await slots(of: county, "--limit", "1000")
        let slot = try #require(offered.first)
        let book = ["appointment", "book", "--person", slot.case_manager, "--start", slot.start, "--hold"]
        let keyed = book + ["--request-key", "desk", "--format", "json"] + county.selection
        let held = try appointment(try await county.program.call(keyed))
        #expect(held.state == "held")
        #expect(try appointment(try await county.program.call(keyed)) == held, "The same request again.")
        let shown = try await county.call("appointment", "show", "--request-key", "desk", "--format", "json")
        #expect(try appointment(shown) == held)
        let confirmed = try appointment(
            try await county.call("appointment", "confirm", held.code, "--format", "json")
        )
        #expect((confirmed.state, confirmed.version) == ("booked", 2))
        let other = try #require(offered.last { $0.case_manager != slot.case_manager })
        let moved = try appointment(
            try await county.call(
                "appointment",
                "move",
                held.code,
                "--person",
                other.case_manager,
                "--start",
                other.start,
                "--format",
                "json"
            )
        )
        #expect((moved.start, moved.case_manager) == (other.start, other.case_manager))
        let early = try await county.call("appointment", "no-show", held.code)
        #expect(early.status == 1)
        #expect(early.errors.contains("before"), "\(early)")
        let cancelled = try appointment(try await county.call("appointment", "cancel", held.code, "--format", "json"))
        #expect(cancelled.state == "cancelled_client")
        let back = try appointment(try await county.call("appointment", "undo", held.code, "--format", "json"))
        #expect((back.state, back.start) == ("booked", other.start))
        #expect(try await county.call("appointment", "cancel", held.code).status == 0)
        #expect(try await slots(of: county, "--limit", "1000") == offered, "All is free again.")
    }

    @Test func aClientIsNotSentFurtherThanAskedFor() async throws {
        let county = try await bookable("bookway")
        let near = try await slots(of: county, "--near", "S-SON", "--within", "45", "--order", "way", "--limit", "1000")
        #expect(!near.isEmpty)
        #expect(near.allSatisfy { ($0.way_minutes ?? 99) <= 45 })
        #expect(near.map { $0.way_minutes ?? 0 } == near.map { $0.way_minutes ?? 0 }.sorted())
        let far = try await slots(of: county, "--near", "S-SON", "--limit", "1000")
        #expect(far.contains { ($0.way_minutes ?? 0) > 45 })
    }

    @Test(arguments: ["en", "de"]) func whatIsSaidLooksAsRecorded(language: String) async throws {
        let county = try await bookable("bookwords\(language)")
        let program = county.program.with(["SPRECHZEIT_LANG": language])
        var transcript = ""
        for line in [
            "slots --from 2027-01-04 --limit 3", "slots --from 2027-01-04 --near S-SON --order way --limit 3",
            "slots --from 2027-01-09 --to 2027-01-10 --site S-MOE", "slots --from 2027-01-04 --within 10",
            "appointment book --person CM-01 --start 2027-01-04T09:05",
            "appointment book --person CM-01 --start 2027-03-28T02:30",
            "appointment book --person X --start 2027-01-04T09:00",
            "appointment explain CM-01 2027-01-01T09:00", "appointment explain CM-01 2027-01-06T04:00",
            "appointment cancel 0000-0000", "appointment list --from 2027-01-04",
        ] {
            let ended = try await program.call(line.split(separator: " ").map(String.init) + county.selection)
            transcript += "$ sprechzeit \(line)\n\(ended.transcript(naming: county.names))\n"
        }
        try expectGolden(transcript, "booking.\(language).txt")
    }
}
