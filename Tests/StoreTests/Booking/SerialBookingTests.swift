import Core
import Postgres
import Store
import TestKit
import Testing

/// Many desks at once end where one after another could have ended, and each was told what it would have been told.
@Suite(.scratchDatabase(.crowdedCounty)) struct SerialBookingTests {
    @Test func tenThousandOperationsOfSixteenDesksAreASerialRun() async throws {
        let deeds = try await work(seed: 1, times: 625)
        let county = SerialCounty(deeds)
        #expect(county.faults.isEmpty, "\(county.faults.count): \(county.faults.prefix(5).joined(separator: "\n"))")
        #expect(try stored() == Set(county.appointments.values))
        #expect(try overlaps() == 0)
        expectRivalry(deeds)
    }

    @Test func withoutTheConstraintForInterpretersTheRunIsNoSerialOne() async throws {
        try dropConstraintForInterpreters()
        let county = SerialCounty(try await work(seed: 2, times: 625))
        #expect(county.faults.contains { $0.hasPrefix("interpreter(") })
    }

    @Test func withoutTheConstraintAPersonIsTakenTwice() throws {
        var owner = try owner()
        try owner.run("ALTER TABLE plan.occupancy DROP CONSTRAINT occupancy_once")
        let deeds = try rivals(BookingCounty.order("09:30"), BookingCounty.order("09:30"))
        let faults = SerialCounty(deeds).faults
        #expect(faults.count == 1 && faults[0].hasPrefix("caseManager(CM-02) is taken twice"), "\(faults)")
        #expect(try overlaps() == 1)
    }

    @Test func withoutTheConstraintForThemAnInterpreterIsTakenTwice() throws {
        try dropConstraintForInterpreters()
        let deeds = try rivals(InterpretedCounty.order("09:30"), InterpretedCounty.order("09:30", with: "CM-03"))
        let faults = SerialCounty(deeds).faults
        #expect(faults.count == 1 && faults[0].hasPrefix("interpreter(I-POOL) is taken twice"), "\(faults)")
        #expect(try overlaps() == 1)
    }

    /// People and rooms are still taken once.
    private func dropConstraintForInterpreters() throws {
        var owner = try owner()
        try owner.run(
            """
            CREATE FUNCTION plan.is_interpreter(number bigint) RETURNS boolean
            LANGUAGE sql IMMUTABLE AS 'SELECT interpreter_id IS NOT NULL FROM plan.resource WHERE id = number'
            """
        )
        try owner.run(
            """
            ALTER TABLE plan.occupancy DROP CONSTRAINT occupancy_once,
                ADD CONSTRAINT occupancy_once EXCLUDE USING gist (resource_id WITH =, during WITH &&)
                    WHERE (NOT plan.is_interpreter(resource_id))
            """
        )
    }

    /// Two bookings of which neither sees the other, the second one by telephone, so that it needs no room.
    private func rivals(_ one: BookingOrder, _ two: BookingOrder) throws -> [Deed] {
        var two = two
        two.query.channel = .phone
        let wishes = [Deed.Wish.book(one, AppointmentCode(random: 1)), .book(two, AppointmentCode(random: 2))]
        let keys = try ["one", "two"].map { try #require(RequestKey($0)) }
        var first = try reception()
        var second = try reception()
        let answers = try first.transaction { first in
            [try first.fulfil(wishes[0], key: keys[0]), try second.fulfil(wishes[1], key: keys[1])]
        }
        return zip(wishes, answers).enumerated().map { number, deed in
            Deed(wish: deed.0, answer: deed.1, began: 0, decided: number + 1, ended: 3)
        }
    }

    /// Whether the desks were told all that a desk can be told, and got into one another's way.
    private func expectRivalry(_ deeds: [Deed]) {
        var counts: [String: Int] = [:]
        for deed in deeds { counts[deed.outcome, default: 0] += 1 }
        print(
            "serial run: " + counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        )
        for expected in [
            "book: taken", "book: no interpreter", "move: taken", "interpret: no interpreter", "lose: lost",
        ] {
            #expect(counts[expected, default: 0] > 20, "\(expected)")
        }
    }

    /// All appointments there are; the clock stands still, so that no hold runs out.
    private func stored() throws -> Set<Appointment> {
        var desk = try reception()
        let period = BookingCounty.instant("2027-03-01", "00:00")..<BookingCounty.instant("2027-05-01", "00:00")
        return Set(try AppointmentStore.appointments(in: period, at: nil, with: nil, in: &desk))
    }

    /// How many pairs of appointments have the same person, room or interpreter at the same time.
    private func overlaps() throws -> Int {
        var owner = try owner()
        return try owner.run(
            """
            SELECT count(*)
              FROM plan.occupancy AS one
              JOIN plan.occupancy AS two
                ON two.resource_id = one.resource_id AND two.appointment_id > one.appointment_id
                   AND two.during && one.during
            """
        ).value()
    }

    /// Lets sixteen desks work at once.
    private func work(seed: UInt64, times: Int) async throws -> [Deed] {
        let database = try sharedDatabase()
        let ledger = Ledger()
        return try await withThrowingTaskGroup(of: [Deed].self) { group in
            for number in 0..<16 {
                group.addTask {
                    var desk = BookingDesk(number, seed: seed, in: database, sharing: ledger)
                    try await desk.work(times: times)
                    return desk.deeds
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
