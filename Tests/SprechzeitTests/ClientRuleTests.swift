import Foundation
import TestKit
import Testing

/// How much is booked for one client and for several together, at the prompt, in the first weeks of January 2027.
struct ClientRuleTests {
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
            let start: String
        }

        let slots: [Slot]
    }

    private struct Booked: Decodable {
        struct Appointment: Decodable {
            struct Client: Decodable {
                let number: String
                let others: Int
            }

            let code: String
            let start: String
            let client: Client?
        }

        let appointments: [Appointment]
    }

    private struct Shown: Decodable { let number: String }

    private func call(_ county: County, _ line: String, language: String = "en") async throws -> EndedProgram {
        try await county.program.with(["SPRECHZEIT_LANG": language])
            .call(line.split(separator: " ").map(String.init) + county.selection)
    }

    private func add(_ name: String, to county: County) async throws -> String {
        let ended = try await call(county, "client add --name \(name) --format json")
        try #require(ended.status == 0, "\(ended)")
        return try JSONDecoder().decode(Shown.self, from: Data(ended.output.utf8)).number
    }

    /// Somebody and when they are free, once on each of some days.
    private func times(_ county: County, on days: [String]) async throws -> [String] {
        var times: [String] = []
        for day in days {
            let ended = try await call(county, "slots --format json --from \(day) --to \(day) --limit 1")
            let found = try JSONDecoder().decode(Found.self, from: Data(ended.output.utf8))
            let slot = try #require(found.slots.first, "\(ended)")
            times.append("--person \(slot.case_manager) --start \(slot.start.prefix(16))")
        }
        return times
    }

    private func appointments(_ ended: EndedProgram) throws -> [Booked.Appointment] {
        try #require(ended.status == 0, "\(ended)")
        return try JSONDecoder().decode(Booked.self, from: Data(ended.output.utf8)).appointments
    }

    @Test func oneAppointmentTooManyIsRefusedWithThoseThereAre() async throws {
        let county = try await bookable("clientlimit")
        let client = try await add("Haddad,Rim", to: county)
        let times = try await times(county, on: ["2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07"])
        let first = try await call(county, "appointment book \(times[0]) --client \(client)")
        #expect(first.errors.isEmpty, "\(first)")
        let second = try await call(county, "appointment book \(times[1]) --client \(client)")
        #expect(second.errors.contains("Mind: \(client) has an appointment already: Mon 4 Jan 2027"), "\(second)")
        #expect(second.errors.contains("`sprechzeit appointment move "), "\(second)")
        #expect(try await call(county, "appointment book \(times[2]) --client \(client)").status == 0)
        let fourth = try await call(county, "appointment book \(times[3]) --client \(client)")
        #expect(fourth.status == 1)
        #expect(fourth.errors.contains("at most 3 appointments ahead: \(client) Mon 4 Jan 2027"), "\(fourth)")
        let german = try await call(county, "appointment book \(times[3]) --client \(client)", language: "de")
        #expect(german.errors.contains("Mehr als 3 Termine im Voraus"), "\(german)")
        let passed = try await call(
            county,
            "appointment book \(times[3]) --client \(client) --beyond-limit Fristsache"
        )
        #expect(passed.status == 0, "\(passed)")
        let role = try await call(county, "policy role reception --client-limit 5")
        #expect(role.output.contains("At most 5 appointments ahead for one client."), "\(role)")
        #expect(try await call(county, "policy role reception --client-limit 0").status == 64)
        #expect(try await call(county, "policy show --format json").output.contains("\"client_limit\" : 5"))
    }

    @Test func aHouseholdIsBookedTogether() async throws {
        let county = try await bookable("household")
        let clients = [try await add("Haddad,Rim", to: county), try await add("Haddad,Omar", to: county)]
        let times = try await times(county, on: ["2027-01-04"])
        let both = clients.map { "--client \($0)" }.joined(separator: " ")
        let booked = try appointments(try await call(county, "appointment book \(times[0]) \(both) --format json"))
        let code = try #require(booked.first?.code)
        let shown = try await call(county, "appointment show \(code)")
        #expect(shown.output.contains("Client: \(clients[0]) R.H. +1"), "\(shown)")
        let client = try appointments(try await call(county, "appointment show \(code) --format json")).first?.client
        #expect(client?.number == clients[0])
        #expect(client?.others == 1)
        let third = try await add("Haddad,Lina", to: county)
        let refused = try await call(county, "client link \(code) \(third)")
        #expect(refused.status == 1 && refused.errors.contains("--also"), "\(refused)")
        #expect(try await call(county, "client link \(code) \(third) --also").status == 0)
        let left = try await call(county, "client unlink \(code) \(clients[0])")
        #expect(left.output.contains("not for \(clients[0]) any more"), "\(left)")
        #expect(try await call(county, "appointment show \(code)").output.contains("\(clients[1]) O.H. +1"))
    }

    @Test func aSeriesForAClientIsOneOfTheirAppointments() async throws {
        let county = try await bookable("clientseries")
        let client = try await add("Haddad,Rim", to: county)
        let ended = try await call(county, "slots --from 2027-01-04 --limit 1000 --format json")
        let slots = try JSONDecoder().decode(Found.self, from: Data(ended.output.utf8)).slots
        let known = Set(slots.map { "\($0.case_manager) \($0.start)" })
        let first = try #require(
            slots.first { slot in
                slot.start.hasPrefix("2027-01-04")
                    && ["2027-01-11", "2027-01-18"].allSatisfy { monday in
                        known.contains("\(slot.case_manager) \(monday)\(slot.start.dropFirst(10))")
                    }
            }
        )
        let series = "appointment series --person \(first.case_manager) --start \(first.start.prefix(16)) --count 3"
        let request = "--client \(client) --request-key clientseries --format json"
        let booked = try appointments(try await call(county, "\(series) \(request)"))
        #expect(booked.count == 3)
        #expect(try appointments(try await call(county, "\(series) \(request)")).map(\.code) == booked.map(\.code))
        let listed = try await call(county, "appointment list --client \(client) --in-person --format json")
        #expect(try appointments(listed).count == 3)
        let dry = try await call(county, "\(series) --client \(client) --dry-run")
        #expect(dry.status == 1, "\(dry)")
        let preferring = try await call(county, "slots --from 2027-01-05 --client \(client) --limit 3 --format json")
        let preferred = try JSONDecoder().decode(Found.self, from: Data(preferring.output.utf8)).slots
        #expect(preferred.allSatisfy { $0.case_manager == first.case_manager }, "\(preferring)")
        let table = try await call(county, "slots --from 2027-01-05 --client \(client) --limit 3")
        #expect(table.errors.contains("\(client) knows \(first.case_manager); those times come first."), "\(table)")
        for time in try await times(county, on: ["2027-01-05", "2027-01-06"]) {
            #expect(try await call(county, "appointment book \(time) --client \(client)").status == 0)
        }
        let last = try await times(county, on: ["2027-01-07"])
        #expect(try await call(county, "appointment book \(last[0]) --client \(client)").status == 1)
    }
}
