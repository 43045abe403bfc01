import Core
import Postgres
import Store
import TestKit
import Testing

/// Many desks at once, and few interpreters.
@Suite(.scratchDatabase(.interpretedCounty)) struct InterpreterRivalryTests {
    private func sharedDatabase() throws -> Database {
        let address = try "\(ScratchDatabase.current.conninfo) options='-c role=sprechzeit_reception'"
        return Database(try Conninfo(address), connections: 16) { attempt in .milliseconds(attempt * 5) }
    }

    @Test func ofManyRivalsForOneInterpreterOneHasThem() async throws {
        var owner = try owner()
        try owner.run("DELETE FROM plan.interpreter_window WHERE interpreter_id > 1")
        try owner.run("UPDATE plan.site SET rooms = 40 WHERE code = 'S-MOE'")
        let people = try owner.addPeople(16)
        let outcomes = try await rivals(for: people, on: "2027-03-15")
        #expect(outcomes.compactMap { $0 }.count == 1)
        #expect(try orphans() == 0)
    }

    @Test func nobodyIsRefusedForOneInterpreterWhileAnotherIsFree() async throws {
        var owner = try owner()
        try owner.run("UPDATE plan.site SET rooms = 40 WHERE code = 'S-MOE'")
        let people = try owner.addPeople(16)
        for number in 0..<12 {
            try owner.add(InterpretedCounty.interpreter(Identifier("I-MORE-\(number)"), .pool, lead: 7))
        }
        let outcomes = try await rivals(for: people, on: "2027-03-22")
        let interpreters = outcomes.compactMap { $0?.interpretation?.interpreter }
        #expect(interpreters.count == 16, "Sixteen interpreters for sixteen rivals.")
        #expect(Set(interpreters).count == 16)
        #expect(try orphans() == 0)
    }

    /// What becomes of one booking for each person, all at one time.
    private func rivals(for people: [Identifier<CaseManager>], on date: String) async throws -> [Appointment?] {
        let database = try sharedDatabase()
        return try await withThrowingTaskGroup(of: Appointment?.self) { group in
            for (number, person) in people.enumerated() {
                group.addTask {
                    do {
                        return try await database.write { connection in
                            try connection.book(
                                InterpretedCounty.order("09:30", with: person, on: date),
                                UInt64(number)
                            )
                        }
                    } catch BookingRefusal.noInterpreter {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How much is taken without an appointment, or asked for without one.
    private func orphans() throws -> Int {
        var owner = try owner()
        return try owner.run(
            """
            SELECT (SELECT count(*) FROM plan.occupancy
                     WHERE NOT EXISTS (SELECT FROM plan.appointment WHERE id = appointment_id))
                 + (SELECT count(*) FROM plan.interpretation
                     WHERE NOT EXISTS (SELECT FROM plan.appointment WHERE code = appointment_code))
            """
        ).value()
    }
}
