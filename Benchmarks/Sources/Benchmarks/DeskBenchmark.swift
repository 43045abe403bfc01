import Core
import Foundation
import Postgres
import Store

/// The reception's screen beside 64 desks at work on a durable server with 100,000 appointments: how long a key waits
/// for its echo, against `cat` in the same terminal with nothing beside it.
enum DeskBenchmark {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        let booked = BookedCounty(county, zone: zone, weeks: 26, copies: 6)
        return [
            Benchmark(
                name: "desk",
                reference: "the echo of cat",
                unit: ("key", 1),
                basis: .median,
                product: {
                    let desks = try await busyDatabase(of: booked)
                    return { latencies in
                        try await whileOthersWork(in: desks) { try await type(in: latencies) }
                    }
                },
                plain: {
                    { latencies in
                        let terminal = try DeskTerminal(["/bin/sh", "-c", "stty raw -echo; exec cat"])
                        defer { terminal.close() }
                        try await Task.sleep(for: .milliseconds(500))
                        for _ in 0..<(rounds * word.count) { try await press("a", in: terminal, latencies) }
                    }
                }
            )
        ]
    }

    private static let appointments = 100_000
    private static let sessions = 64
    private static let rounds = 10
    /// A search that is typed letter by letter.
    private static let word = "moe morning"

    private static func busyDatabase(of booked: BookedCounty) async throws -> BookedDatabase {
        let desks = try await BookedDatabase(of: booked, desks: sessions)
        try await desks.turnClock()
        try await desks.storeAppointments(appointments)
        return desks
    }

    // MARK: The desk that is measured

    /// Searches, holds and confirms, again and again.
    private static func type(in latencies: Latencies) async throws {
        let program = Catalogue.repository + "/.build/release/sprechzeit"
        let variables = ["LANG": "C.UTF-8", "SPRECHZEIT_LANG": "en", "SPRECHZEIT_HOME": ScratchCluster.shared.home]
        for _ in 0..<8 {
            let start = ContinuousClock.now
            let terminal = try DeskTerminal([program, "reception", "--site", "S-MOE"], variables: variables)
            try await terminal.shows("TODAY", after: 0)
            latencies.note(start.duration(to: .now), as: "first frame")
            try await terminal.rests()
            terminal.close()
        }
        let terminal = try DeskTerminal([program, "reception", "--site", "S-MOE"], variables: variables)
        defer { terminal.close() }
        try await terminal.shows("TODAY", after: 0)
        try await terminal.rests()
        for _ in 0..<rounds {
            do {
                try await book(in: terminal, latencies)
            } catch is DeskTerminal.Missing {
                // Another desk was faster.
                latencies.note(.zero, as: "conflict")
            }
            for _ in 0..<2 {
                terminal.press("\u{1b}")
                try await terminal.rests()
            }
        }
    }

    private static func book(in terminal: DeskTerminal, _ latencies: Latencies) async throws {
        terminal.press("n")
        try await terminal.rests()
        for letter in word { try await press(String(letter), in: terminal, latencies) }
        terminal.press("\r")
        try await terminal.rests(for: .seconds(1))
        var count = terminal.count
        try await latencies.time("hold") {
            terminal.press("1")
            try await terminal.shows("Who", after: count)
        }
        try await terminal.rests()
        terminal.press("\r")
        try await terminal.rests()
        count = terminal.count
        try await latencies.time("confirm") {
            terminal.press("\r")
            try await terminal.shows("stored", after: count)
        }
        try await terminal.rests()
    }

    /// Presses a key and notes when its echo came, when the list had followed it, and how much was written.
    private static func press(_ key: String, in terminal: DeskTerminal, _ latencies: Latencies) async throws {
        let (start, count) = (ContinuousClock.now, terminal.count)
        terminal.press(key)
        guard try await terminal.writes(moreThan: count) else { return }
        latencies.note(start.duration(to: .now))
        try await terminal.rests(for: .milliseconds(600))
        latencies.note(start.duration(to: terminal.last), as: "list")
        latencies.note(bytes: terminal.count - count)
    }

    // MARK: The desks beside it

    /// Does something while 64 sessions work: half of them search, hold and confirm every ten seconds, half of them
    /// look at the day's list every second.
    private static func whileOthersWork(
        in desks: BookedDatabase,
        _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for session in 0..<sessions {
                group.addTask {
                    var number = 0
                    while !Task.isCancelled {
                        if session.isMultiple(of: 2) {
                            try await desks.searchAndBook(number * sessions + session)
                            try? await Task.sleep(for: .seconds(10))
                        } else {
                            try await desks.lookAtDay()
                            try? await Task.sleep(for: .seconds(1))
                        }
                        number += 1
                    }
                    return false
                }
            }
            group.addTask {
                try await Task.sleep(for: .seconds(3))
                try await body()
                return true
            }
            while let isDone = try await group.next() {
                if isDone { break }
            }
            group.cancelAll()
        }
    }
}

extension BookedDatabase {
    /// Puts in appointments of the first people who are there, as their owner, by one statement for each table.
    fileprivate func storeAppointments(_ count: Int) async throws {
        var numbers = RepeatableNumbers(seed: 11)
        let codes = (0..<count).map { _ in
            AppointmentCode(random: UInt64(numbers.next()) << 32 | UInt64(numbers.next())).rawValue
        }
        try await database.withConnection { connection in
            try connection.run("SET statement_timeout = 0")
            try connection.transaction { connection in
                try connection.run(
                    """
                    CREATE TEMPORARY TABLE new_appointment AS
                    SELECT row_number() OVER (ORDER BY talk.start, assignment.case_manager_id) AS number,
                           assignment.case_manager_id, assignment.site_id,
                           tstzrange(talk.start, talk.start + interval '45 minutes') AS during,
                           row_number() OVER (
                               PARTITION BY assignment.site_id, talk.start ORDER BY assignment.case_manager_id
                           ) AS room
                      FROM plan.assignment
                     CROSS JOIN LATERAL generate_series(
                         lower(during), upper(during) - interval '45 minutes', interval '45 minutes'
                     ) AS talk (start)
                     WHERE abs(hashint8(assignment.id * 100 + extract(epoch FROM talk.start)::bigint)) % 100 < 75
                     ORDER BY number
                     LIMIT \(count)
                    """
                )
                try connection.run("ALTER TABLE new_appointment ADD COLUMN code text, ADD COLUMN id bigint")
                try connection.run(
                    """
                    UPDATE new_appointment SET code = new.code, id = nextval('plan.appointment_id_seq')
                      FROM unnest(\(codes)) WITH ORDINALITY AS new (code, number)
                     WHERE new.number = new_appointment.number
                    """
                )
                try connection.run(
                    """
                    INSERT INTO plan.occupancy (resource_id, during, appointment_id)
                    SELECT resource.id, during, new_appointment.id
                      FROM new_appointment
                      JOIN plan.resource
                        ON resource.case_manager_id = new_appointment.case_manager_id
                           OR resource.site_id = new_appointment.site_id AND resource.room = new_appointment.room
                    """
                )
                try connection.run(
                    """
                    INSERT INTO plan.appointment
                        (id, code, appointment_kind_id, case_manager_id, site_id, room, during, state, event, channel)
                    OVERRIDING SYSTEM VALUE
                    SELECT id, code, (SELECT id FROM plan.appointment_kind WHERE code = 'follow-up'), case_manager_id,
                           site_id, room, during, 'booked', 'book', 'on_site'
                      FROM new_appointment
                     ORDER BY number
                    """
                )
            }
            let stored: Int = try connection.run("SELECT count(*) FROM plan.appointment").value()
            guard stored == count else { throw TooFewAppointments(count: stored) }
            try connection.run("VACUUM ANALYZE")
            try connection.run("RESET statement_timeout")
            return
        }
    }

    /// Lets the database's clock go from the first morning of the plan on.
    fileprivate func turnClock() async throws {
        let start = booked.now.advanced(bySeconds: 8 * 3_600)
        try await database.withConnection { connection in
            let seconds: Int64 = try connection.run(
                "SELECT extract(epoch FROM \(start) - clock_timestamp())::bigint"
            ).value()
            try connection.run("CREATE TABLE public.turned (seconds bigint)")
            try connection.run("INSERT INTO public.turned VALUES (\(seconds))")
            try connection.run("GRANT SELECT ON public.turned TO PUBLIC")
            try connection.run("GRANT USAGE ON SCHEMA public TO PUBLIC")
            try connection.run(
                """
                CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER
                SET search_path = pg_catalog, pg_temp
                AS 'SELECT clock_timestamp() + make_interval(secs => seconds) FROM public.turned'
                """
            )
        }
    }

    private struct TooFewAppointments: Error {
        let count: Int
    }

    /// What a desk does for one client: it searches, holds and confirms.
    fileprivate func searchAndBook(_ number: Int) async throws {
        let day = booked.plan.days.lowerBound.advanced(by: number % 120)
        let days = day...day.advanced(by: 27)
        let calendar = booked.calendar
        let free = try await database.read { connection in
            try FreeTimesStore.freeTimes(on: days, in: calendar, in: &connection)
        }
        var query = booked.query
        query.days = days
        guard let slot = free.slots(matching: query, limit: 20).randomElement() else { return }
        var order = BookingOrder(query, with: slot.caseManager, at: slot.site, from: slot.period.lowerBound)
        order.holdSeconds = 600
        let (held, code) = (order, AppointmentCode(random: UInt64(2_000_000 + number)))
        do {
            try await database.writeAtOnce { connection in
                guard let key = RequestKey("hold \(number)") else { return }
                _ = try BookingStore.book(held, as: code, key: key, in: county, to: &connection)
                try BookingStore.announceChange(on: &connection)
            }
            try? await Task.sleep(for: .seconds(1))
            try await database.writeAtOnce { connection in
                guard let key = RequestKey("confirm \(number)") else { return }
                _ = try BookingStore.apply(.confirm, to: code, key: key, on: &connection)
                try BookingStore.announceChange(on: &connection)
            }
        } catch is BookingRefusal {
            // Another desk was faster.
        }
    }

    /// What a desk reads whenever something has changed.
    fileprivate func lookAtDay() async throws {
        let day = booked.plan.days.lowerBound
        let zone = booked.calendar.zone
        let period = zone.startOfDay(day)..<zone.startOfDay(day.next)
        _ = try await database.read { connection in
            try AppointmentStore.appointments(in: period, at: Identifier("S-MOE"), with: nil, in: &connection)
        }
    }
}
