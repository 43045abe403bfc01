import Core
import Foundation
import Postgres
import Store
import TestKit
import Testing

/// The last slot, and several desks that want it (SC-13): on Monday 14 June 2027 only 16:00 is free in
/// Neukirchen-Vluyn.
@Suite(.scratchDatabase(.demoCounty)) struct LastSlotTests {
    private static let order = Scenario.order("K4", at: "NEV", "2027-06-14", "16:00")

    /// How often, or as often as `SPRECHZEIT_ROUNDS` says.
    private static let rounds = ProcessInfo.processInfo.environment["SPRECHZEIT_ROUNDS"].flatMap { Int($0) } ?? 150

    private func fill() throws {
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-06-07", "08:00"))
        var desk = try reception()
        for (number, time) in ["13:30", "14:00", "14:30", "15:00", "15:30"].enumerated() {
            _ = try desk.bookDemo(Scenario.order("K4", at: "NEV", "2027-06-14", time), UInt64(number))
        }
        let free = try desk.demoSlots("2027-06-14", "2027-06-14", at: "NEV")
        #expect(free.map(\.period) == [Self.order.talk])
    }

    @Test func ofAnyNumberOfDesksOneBooksItWhoeverIsCutOff() async throws {
        try fill()
        let database = try sharedDatabase()
        var owner = try owner()
        var generator = SeededGenerator(seed: 13)
        var cut = 0
        for round in 0..<Self.rounds {
            let desks = Int.random(in: 2...16, using: &generator)
            let isCutOff = Bool.random(using: &generator)
            let county = try await database.read { try $0.demoCounty() }
            let answers = try await withThrowingTaskGroup(of: (Int, Appointment?).self) { group in
                for desk in 0..<desks {
                    group.addTask { (desk, try await Self.book(round, desk, in: county, database)) }
                }
                for _ in 0..<(isCutOff ? 3 : 0) { cut += try owner.cutOffDesks() }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            let booked = answers.compactMapValues(\.self)
            #expect(booked.count == 1, "round \(round), \(desks) desks: \(booked)")
            // Sent again under its key, each request has its first result.
            for desk in 0..<desks {
                let again = try await Self.book(round, desk, in: county, database)
                #expect(again == booked[desk], "round \(round), desk \(desk)")
            }
            let winner = try #require(booked.values.first)
            let stored: Int = try await database.read { connection in
                try connection.run(
                    "SELECT count(*) FROM plan.appointment WHERE during && \(Self.order.talk) AND state = 'booked'"
                ).value()
            }
            #expect(stored == 1)
            _ = try await database.write { try $0.apply(.cancelByClient, to: winner.code) }
        }
        print("last slot: \(cut) connections cut off in \(Self.rounds) rounds")
    }

    /// Books it for one of the desks, however often the connection is lost.
    private static func book(
        _ round: Int,
        _ desk: Int,
        in county: KnownCounty,
        _ database: Database
    ) async throws -> Appointment? {
        let key = try #require(RequestKey("round \(round), desk \(desk)"))
        do {
            return try await database.writeAtOnce { connection in
                let code = AppointmentCode(random: UInt64(1_000 + round * 16 + desk))
                return try BookingStore.book(order, as: code, key: key, in: county, to: &connection)
            }
        } catch BookingRefusal.taken {
            return nil
        }
    }
}

extension Connection {
    /// Cuts the connections off of whoever has sent something and has no answer yet.
    fileprivate mutating func cutOffDesks() throws(PostgresError) -> Int {
        try run(
            """
            SELECT count(*) FILTER (WHERE pg_terminate_backend(pid))
              FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'
            """
        ).value()
    }
}
