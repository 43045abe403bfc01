import Foundation
import Testing

/// A desk of the example county with a server of its own, which is to be killed: three weeks are planned, and three
/// people interpret Somali, which no case manager speaks.
struct KilledDesk {
    struct Slot: Decodable {
        let case_manager: String
        let start: String
    }

    struct Appointment: Decodable, Hashable {
        let code: String
        let case_manager: String
        let site: String
        let room: Int?
        let start: String
        let end: String
        let state: String
        let version: Int
        let interpreter: String?

        var takesUpTime: Bool { state == "booked" || state == "needs_decision" }
    }

    private struct Slots: Decodable { let slots: [Slot] }
    private struct Appointments: Decodable { let appointments: [Appointment] }

    let county: County

    init(_ id: String) async throws {
        county = try County(id, in: Home(id))
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-31"))
        try county.setClock("2027-01-02 08:00+01")
        for (number, kind) in ["pool", "phone", "staff"].enumerated() {
            let id = "I-\(number)"
            let hours = ["MO", "TU", "WE", "TH", "FR"].map { "\($0) 08:00-18:00" }.joined(separator: ";")
            for call in [
                ["interpreter", "add", id, "--name", "Birke", "--kind", kind, "--language", "so"],
                ["interpreter", "hours", id, "--weekly", hours],
            ] {
                let ended = try await self.call(call)
                try #require(ended.status == 0, "\(ended)")
            }
        }
    }

    func call(_ arguments: [String]) async throws -> EndedProgram {
        try await county.program.call(arguments + county.selection)
    }

    /// What is free with somebody who interprets.
    func slots() async throws -> [Slot] {
        let needs = ["--from", "2027-01-04", "--language", "so", "--interpreter", "--limit", "1000"]
        let found = try await call(["slots", "--format", "json"] + needs)
        try #require(found.status == 0, "\(found)")
        return try JSONDecoder().decode(Slots.self, from: Data(found.output.utf8)).slots
    }

    /// All appointments by their codes.
    func appointments() async throws -> [String: Appointment] {
        let days = ["--from", "2027-01-04", "--to", "2027-01-31"]
        let listed = try await call(["appointment", "list", "--format", "json"] + days)
        try #require(listed.status == 0, "\(listed)")
        let all = try JSONDecoder().decode(Appointments.self, from: Data(listed.output.utf8)).appointments
        return Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    }

    /// The one appointment that a call tells of.
    func appointment(_ ended: EndedProgram) throws -> Appointment {
        try #require(ended.status == 0, "\(ended)")
        let told = try JSONDecoder().decode(Appointments.self, from: Data(ended.output.utf8)).appointments
        return try #require(told.first)
    }

    /// Who or what is taken by two appointments at once.
    static func doubles(_ appointments: [String: Appointment]) -> [String] {
        let taking = appointments.values.filter(\.takesUpTime)
        return taking.flatMap { one in
            taking.filter { $0.code > one.code && $0.start < one.end && one.start < $0.end }.flatMap { two in
                [
                    one.case_manager == two.case_manager ? one.case_manager : nil,
                    one.site == two.site && one.room == two.room ? "\(one.site) \(one.room ?? 0)" : nil,
                    one.interpreter == two.interpreter ? one.interpreter : nil,
                ].compactMap { $0 }
            }
        }
    }
}
