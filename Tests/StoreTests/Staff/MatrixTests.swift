import Core
import Postgres
import Store
import TestKit
import Testing

/// The matrix of who may what, row by row, tried by a login of each role at an SQL prompt.
@Suite(.scratchDatabase(.staffCounty)) struct MatrixTests {
    /// Who tries. Reception receives in Moers, the case manager is CM-02, the employer lead is the county's.
    private enum Actor: CaseIterable, Hashable {
        case coordinator, reception, caseManager, employerLead, feed
        /// A coordinator who is an employer lead besides.
        case coordinatingLead

        var user: UserAccount {
            switch self {
            case .coordinator: StoreTests.user("coordinator", [.coordinator])
            case .reception:
                StoreTests.user(
                    "reception",
                    [.reception],
                    UserAccount.Reach(caseManager: nil, sites: .some(["S-MOE"]), bodies: .some([]))
                )
            case .caseManager:
                StoreTests.user(
                    "case-manager",
                    [.caseManager],
                    UserAccount.Reach(caseManager: "CM-02", sites: .some([]), bodies: .some([]))
                )
            case .employerLead: StoreTests.user("lead", [.employerLead], Self.lead)
            case .feed: StoreTests.user("feed", [.feed])
            case .coordinatingLead: StoreTests.user("both", [.coordinator, .employerLead], Self.lead)
            }
        }

        private static let lead = UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["B-KRW"]))
    }

    /// What a role reads of an object; nobody else reads any of it.
    private static let reads: [(object: String, query: SQL, seen: [Actor: [String]])] = [
        (
            "appointments", "SELECT case_manager || ' ' || site FROM plan.appointment_now ORDER BY 1",
            [
                .coordinator: ["CM-01 S-ALP", "CM-02 S-MOE", "CM-03 S-MOE"],
                .coordinatingLead: ["CM-01 S-ALP", "CM-02 S-MOE", "CM-03 S-MOE"],
                .reception: ["CM-02 S-MOE", "CM-03 S-MOE"], .caseManager: ["CM-02 S-MOE"],
            ]
        ),
        (
            "what became of appointments",
            """
            SELECT code FROM plan.appointment_event JOIN plan.case_manager ON case_manager.id = case_manager_id
             ORDER BY 1
            """,
            [
                .coordinator: ["CM-01", "CM-02", "CM-03"], .coordinatingLead: ["CM-01", "CM-02", "CM-03"],
                .reception: ["CM-02", "CM-03"], .caseManager: ["CM-02"],
            ]
        ),
        (
            "requests", "SELECT key FROM plan.request ORDER BY 1",
            [
                .coordinator: StaffCounty.codes.values.map { "book \($0)" }.sorted(),
                .coordinatingLead: StaffCounty.codes.values.map { "book \($0)" }.sorted(),
                .reception: [], .caseManager: [],
            ]
        ),
        (
            "what is taken", "SELECT count(*)::text FROM plan.taken('(,)', NULL)",
            [.coordinator: ["6"], .coordinatingLead: ["6"], .reception: ["6"], .caseManager: ["6"]]
        ),
        (
            "that somebody is away", "SELECT code FROM plan.leave ORDER BY 1",
            [
                .coordinator: ["L1", "L2", "L3", "L4"], .coordinatingLead: ["L1", "L2", "L3", "L4"],
                .reception: ["L1", "L2", "L3"], .caseManager: ["L1", "L2", "L3"], .employerLead: ["L2", "L3"],
            ]
        ),
        (
            "whether that was planned", "SELECT code FROM plan.leave WHERE known_from > upper(days)",
            [.coordinator: [], .coordinatingLead: [], .employerLead: []]
        ),
        (
            "why somebody is away", "SELECT kind FROM plan.leave_reason ORDER BY 1",
            [
                .caseManager: ["special", "training"], .employerLead: ["special", "training"],
                .coordinatingLead: ["special", "training"],
            ]
        ),
    ]

    @Test func everybodyReadsWhatTheMatrixSaysAndNothingElse() throws {
        try withActors { actor, connection in
            for (object, query, seen) in Self.reads {
                let found = try rows(of: query, in: &connection)
                #expect(found == seen[actor], "\(actor): \(object)")
            }
        }
    }

    /// With whom each role books an hour, and whose appointments it cancels.
    private static let books: [Actor: Set<Identifier<CaseManager>>] = [
        .coordinator: ["CM-01", "CM-02", "CM-03"], .coordinatingLead: ["CM-01", "CM-02", "CM-03"],
        .reception: ["CM-02", "CM-03"], .caseManager: ["CM-02"],
    ]

    @Test(arguments: ["CM-01", "CM-02", "CM-03"] as [Identifier<CaseManager>])
    func everybodyBooksWhereTheMatrixSays(person: Identifier<CaseManager>) throws {
        let order =
            person == "CM-01"
            ? StaffCounty.orderInAlpen("16:00") : BookingCounty.order("10:30", with: person)
        try withActors { actor, connection in
            let outcome = attempt(in: &connection) { connection in
                let key = try #require(RequestKey("try"))
                let revision = try KnownCounty.revision(in: &connection)
                let county = KnownCounty(BookingCounty.calendar, kinds: [BookingCounty.kind], revision: revision)
                let code = AppointmentCode(random: 9)
                _ = try BookingStore.book(order, as: code, key: key, in: county, to: &connection)
            }
            #expect(outcome == expected(of: actor, with: person), "\(actor)")
        }
    }

    @Test(arguments: ["CM-01", "CM-02", "CM-03"] as [Identifier<CaseManager>])
    func everybodyCancelsWhatTheMatrixSays(person: Identifier<CaseManager>) throws {
        let code = try #require(StaffCounty.codes[person.rawValue])
        try withActors { actor, connection in
            let outcome = attempt(in: &connection) { connection in
                let key = try #require(RequestKey("try"))
                _ = try BookingStore.apply(.cancelByClient, to: code, key: key, on: &connection)
            }
            #expect(outcome == expected(of: actor, with: person, otherwise: .unknown), "\(actor)")
        }
    }

    @Test func anAppointmentIsNotMovedOutOfReach() throws {
        let code = try #require(StaffCounty.codes["CM-02"])
        try withActors { actor, connection in
            guard let allowed = Self.books[actor] else { return }
            let outcome = attempt(in: &connection) { connection in
                let key = try #require(RequestKey("try"))
                let revision = try KnownCounty.revision(in: &connection)
                let county = KnownCounty(BookingCounty.calendar, kinds: [BookingCounty.kind], revision: revision)
                let order = StaffCounty.orderInAlpen("16:00")
                _ = try BookingStore.move(code, to: order, key: key, in: county, to: &connection)
            }
            #expect(outcome == (allowed.contains("CM-01") ? .done : .refused), "\(actor)")
        }
    }

    @Test func whoeverNeedsItsTimeClearsAwayAHoldOfOthersThatHasRunOut() throws {
        var owner = try owner()
        _ = try owner.book(BookingCounty.order("10:30", with: "CM-03", held: 60), 7)
        // It has the second room: whoever is to have that clears it away first.
        _ = try owner.book(BookingCounty.order("10:30", on: "2027-03-22"), 8)
        try owner.setClock(BookingCounty.instant("2027-03-01", "09:00"))
        try withUsers([Actor.caseManager.user]) { logins in
            var connection = try connection(of: logins[0])
            let booked = try connection.book(BookingCounty.order("10:30"), 9)
            #expect(booked.caseManager == "CM-02")
        }
    }

    private enum Outcome: Hashable {
        case done
        /// The role books, but not this.
        case refused
        /// The role hears that there is no such appointment.
        case unknown
        /// The role does not book at all.
        case notAllowed
        case failed(String)
    }

    private func expected(
        of actor: Actor,
        with person: Identifier<CaseManager>,
        otherwise refusal: Outcome = .refused
    ) -> Outcome {
        guard let allowed = Self.books[actor] else { return .notAllowed }
        return allowed.contains(person) ? .done : refusal
    }

    /// Tries something and undoes it.
    private func attempt(in connection: inout Connection, _ body: (inout Connection) throws -> Void) -> Outcome {
        var outcome = Outcome.done
        do {
            try connection.execute(Script("BEGIN"))
            try body(&connection)
        } catch BookingRefusal.notInOwnHands {
            outcome = .refused
        } catch BookingRefusal.unknownCode {
            outcome = .unknown
        } catch PostgresError.notAllowed {
            outcome = .notAllowed
        } catch {
            outcome = .failed("\(error)")
        }
        do { try connection.execute(Script("ROLLBACK")) } catch { outcome = .failed("\(error)") }
        return outcome
    }

    /// The first column of a query; `nil` where it is not allowed.
    private func rows(of query: SQL, in connection: inout Connection) throws -> [String]? {
        do {
            return try connection.run(query).map { row throws(PostgresError) in try row.text(0) }
        } catch PostgresError.notAllowed {
            return nil
        }
    }

    private func withActors(_ body: (Actor, inout Connection) throws -> Void) throws {
        try withUsers(Actor.allCases.map(\.user)) { logins in
            for (actor, login) in zip(Actor.allCases, logins) {
                var connection = try connection(of: login)
                try body(actor, &connection)
            }
        }
    }
}
