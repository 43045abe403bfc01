import Foundation
import TestKit
import Testing

/// What can be offered, at the prompt, on the first week of January 2027.
struct OfferTests {
    private func bookable(_ id: String) async throws -> County {
        let county = try County(id)
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-24"))
        try county.setClock("2027-01-02 08:00+01")
        return county
    }

    private struct Found: Decodable {
        struct Slot: Decodable {
            let case_manager: String
            let site: String
            let start: String
            let interpreter: String?
        }

        let slots: [Slot]
    }

    private struct Booked: Decodable {
        struct Appointment: Decodable {
            let code: String
            let state: String
            let start: String
            let interpreter: String?
            let room: Int?
        }

        let appointments: [Appointment]
    }

    private func call(_ county: County, _ line: String) async throws -> EndedProgram {
        try await county.program.call(line.split(separator: " ").map(String.init) + county.selection)
    }

    private func slots(_ county: County, _ line: String) async throws -> [Found.Slot] {
        let ended = try await call(county, "slots --format json \(line)")
        try #require([0, 1].contains(ended.status), "\(ended)")
        return try JSONDecoder().decode(Found.self, from: Data(ended.output.utf8)).slots
    }

    private func appointments(_ ended: EndedProgram) throws -> [Booked.Appointment] {
        try #require(ended.status == 0, "\(ended)")
        return try JSONDecoder().decode(Booked.self, from: Data(ended.output.utf8)).appointments
    }

    @Test func aSeriesIsBookedWholeOrNotAtAll() async throws {
        let county = try await bookable("weekly")
        let all = try await slots(county, "--from 2027-01-04 --limit 1000")
        let known = Set(all.map { "\($0.case_manager) \($0.start)" })
        // Somebody who is free at the same time of three weeks.
        let first = try #require(
            all.first { slot in
                ["2027-01-11", "2027-01-18"].allSatisfy { monday in
                    guard slot.start.hasPrefix("2027-01-04") else { return false }
                    return known.contains("\(slot.case_manager) \(monday)\(slot.start.dropFirst(10))")
                }
            }
        )
        let series = "appointment series --person \(first.case_manager) --start \(first.start.prefix(16)) --count"
        let request = "--format json --request-key weekly"
        let booked = try appointments(try await call(county, "\(series) 3 \(request)"))
        #expect(
            booked.map { String($0.start.prefix(16).dropFirst(10)) }
                == Array(repeating: String(first.start.prefix(16).dropFirst(10)), count: 3)
        )
        #expect(booked.map { $0.start.prefix(10) } == ["2027-01-04", "2027-01-11", "2027-01-18"])
        // Sent again it is answered again; another one over the same dates books nothing.
        let again = try appointments(try await call(county, "\(series) 3 \(request)"))
        #expect(again.map(\.code) == booked.map(\.code))
        let refused = try await call(county, "\(series) 2")
        #expect(refused.status == 1, "\(refused)")
        let listed = try await call(county, "appointment list --from 2027-01-04 --to 2027-01-24 --format json")
        #expect(try appointments(listed).count == 3)
    }

    @Test func anInterpreterWhoCancelsLeavesAnAppointmentToBeDecided() async throws {
        let county = try await bookable("interpret")
        #expect(try await slots(county, "--language so").isEmpty)
        for (id, kind) in [("I-POOL", "pool"), ("I-TEL", "phone")] {
            let added = try await call(county, "interpreter add \(id) --name Birke --kind \(kind) --language so")
            #expect(added.status == 0, "\(added)")
            let hours = ["interpreter", "hours", id, "--weekly", "MO 08:00-18:00;TU 08:00-18:00;WE 08:00-18:00"]
            #expect(try await county.program.call(hours + county.selection).status == 0)
        }
        let slot = try #require(
            try await slots(county, "--language so --interpreter --from 2027-01-11").first { slot in
                slot.interpreter == "I-POOL"
            }
        )
        let booked = try #require(
            try appointments(
                try await call(
                    county,
                    "appointment book --person \(slot.case_manager) --start \(slot.start) --language so --interpreter "
                        + "--format json"
                )
            ).first
        )
        #expect(booked.interpreter == "I-POOL")
        let lost = try await call(
            county,
            "interpreter unavailable I-POOL --from 2027-01-11T00:00 --until 2027-01-16T00:00"
        )
        #expect(lost.status == 0, "\(lost)")
        #expect(lost.output.contains("needs a decision"), "\(lost)")
        #expect(lost.output.contains("I-TEL (telephone)"), "\(lost)")
        let kept = try await call(county, "interpreter assign \(booked.code) --interpreter I-TEL --format json")
        #expect(try appointments(kept).first?.interpreter == "I-TEL")
        #expect(try appointments(kept).first?.state == "booked")
        let listed = try await call(county, "interpreter list --language so --format json")
        #expect(listed.output.contains("sprechzeit/interpreters/v1"), "\(listed)")
    }

    @Test func aFreedTimeIsHeldForTheFirstInLine() async throws {
        let county = try await bookable("waiting")
        let slot = try #require(try await slots(county, "--limit 1").first)
        let book = "appointment book --person \(slot.case_manager) --start \(slot.start)"
        let booked = try #require(try appointments(try await call(county, "\(book) --format json")).first)
        let added = try await call(county, "waiting add --person \(slot.case_manager) --kind first")
        #expect(added.status == 0, "\(added)")
        let cancelled = try await call(county, "appointment cancel \(booked.code)")
        #expect(cancelled.status == 0, "\(cancelled)")
        #expect(cancelled.output.contains("Held for"), "\(cancelled)")
        let again = try await call(county, book)
        #expect(again.status == 1, "\(again)")
        let code = try #require(added.output.split(separator: " ").last?.dropLast(2))
        let accepted = try await call(county, "waiting accept \(code) --format json")
        #expect(try appointments(accepted).first?.state == "booked")
        #expect(try await call(county, "waiting list").errors.contains("Nobody waits"))
    }

    @Test func aSeriesIsBookedAllOrNone() async throws {
        let county = try await bookable("series")
        let slot = try #require(try await slots(county, "--limit 1 --from 2027-01-04").first)
        let series = "appointment series --person \(slot.case_manager) --start \(slot.start)"
        let tooLong = try await call(county, "\(series) --count 6")
        #expect(tooLong.status == 1, "\(tooLong)")
        #expect(tooLong.output.split(separator: "\n").count == 6, "A reason for each date: \(tooLong)")
        #expect(try await slots(county, "--limit 1 --from 2027-01-04").first?.start == slot.start, "Nothing is booked.")
        let booked = try await call(county, "\(series) --count 1 --request-key one --format json")
        let again = try await call(county, "\(series) --count 1 --request-key one --format json")
        #expect(try appointments(booked).map(\.code) == appointments(again).map(\.code))
    }

    @Test func whoComesWithoutAnAppointmentIsSeenAtOnce() async throws {
        let county = try await bookable("walkin")
        let slot = try #require(try await slots(county, "--limit 1 --from 2027-01-04").first)
        let start = slot.start.prefix(16).replacing("T", with: " ")
        try county.setClock("\(start)+01")
        let seen = try await call(county, "appointment walk-in --person \(slot.case_manager) --format json")
        #expect(try appointments(seen).first?.state == "arrived")
        #expect(try await call(county, "appointment walk-in --person \(slot.case_manager)").status == 1)
    }

    @Test func aGridIsLaidDownForASite() async throws {
        let county = try await bookable("policy")
        let slot = try #require(try await slots(county, "--limit 1").first)
        let set = try await call(county, "policy site \(slot.site) --grid 40 --urgent 20 --walk-in 10")
        #expect(set.status == 0, "\(set)")
        #expect(set.output.contains("40"), "\(set)")
        let offered = try await slots(county, "--site \(slot.site) --limit 1000")
        #expect(Set(offered.map { $0.start.dropFirst(14).prefix(2) }).isSubset(of: ["00", "40"]))
        #expect(try await call(county, "policy site \(slot.site) --grid 70").status == 64)
        #expect(try await call(county, "policy role reception --notice 30 --horizon 60").status == 0)
        #expect(try await call(county, "policy show --format json").output.contains("sprechzeit/booking-policy/v1"))
    }
}
