import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct ClientLimitTests {
    typealias County = BookingCounty

    /// Three talks of a client, one on each Monday.
    private func bookThree(for client: ClientNumber, at desk: inout Connection) throws -> [Appointment] {
        try ["2027-03-15", "2027-03-22", "2027-03-29"].enumerated().map { number, date in
            try desk.book(County.order("09:30", on: date), UInt64(number + 1), for: client)
        }
    }

    @Test func whoHasThreeAheadGetsNoFourth() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let three = try bookThree(for: client, at: &desk)
        let fourth = County.order("11:00", with: "CM-03")
        #expect(
            clientRefusal { _ = try desk.book(fourth, 4, for: client) } == .hasEnough(limit: 3, ahead: [])
        )
        #expect(try AppointmentStore.appointment(AppointmentCode(random: 4), in: &desk) == nil, "Nothing is booked.")
        let ahead = try ClientAppointmentStore.ahead(of: [client], in: &desk)
        #expect(ahead.map(\.code) == three.map(\.code))
        #expect(ahead.map(\.client) == [client, client, client])
        #expect(ahead.first?.start == LocalTime(day("2027-03-15"), time("09:30")))
        let unnamed = try desk.book(fourth, 5)
        #expect(
            clientRefusal { try ClientAppointmentStore.link(unnamed.code, to: client, in: &desk) }
                == .hasEnough(limit: 3, ahead: []),
            "Nor afterwards."
        )
        _ = try desk.apply(.cancelByClient, to: three[0].code)
        try ClientAppointmentStore.link(unnamed.code, to: client, in: &desk)
        #expect(try desk.undo(three[0].code, key: "undo").state == .booked, "What is taken back is as it was.")
    }

    @Test func whatIsOverDoesNotCount() throws {
        var desk = try reception()
        var owner = try owner()
        let client = try desk.addClient("Haddad", "Rim")
        let three = try bookThree(for: client, at: &desk)
        try owner.setClock(County.instant("2027-03-15", "09:30"))
        #expect(try desk.book(County.order("11:00", with: "CM-03"), 4, for: client).state == .booked)
        _ = try desk.apply(.arrive, to: three[0].code)
        #expect(try ClientAppointmentStore.ahead(of: [client], in: &desk).count == 3)
    }

    @Test func aSeriesCountsAsOneAppointment() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let series = AppointmentCode(random: 1)
        for (number, date) in ["2027-03-15", "2027-03-22", "2027-03-29"].enumerated() {
            let order = County.order("09:30", on: date)
            _ = try desk.book(order, UInt64(number + 1), for: ClientParty(client), series: series)
        }
        #expect(try ClientAppointmentStore.ahead(of: [client], in: &desk).map(\.code) == [series])
        #expect(try ClientAppointmentStore.ahead(of: [client], besides: series, in: &desk).isEmpty)
        _ = try desk.book(County.order("11:00"), 4, for: client)
        _ = try desk.book(County.order("11:00", on: "2027-03-22"), 5, for: client)
        #expect(
            clientRefusal { _ = try desk.book(County.order("11:00", on: "2027-03-29"), 6, for: client) }
                == .hasEnough(limit: 3, ahead: [])
        )
    }

    @Test func howManyIsLaidDownForRoles() throws {
        var owner = try owner()
        for role in ["coordinator", "reception", "case_manager"] {
            try BookingPolicyStore.setTerms(of: role, noticeMinutes: 0, horizonDays: nil, clientLimit: 1, in: &owner)
        }
        var desk = try reception()
        #expect(try BookingPolicyStore.current(in: &desk).clientLimit == 1)
        let client = try desk.addClient("Haddad", "Rim")
        _ = try desk.book(County.order("09:30"), 1, for: client)
        let second = County.order("11:00")
        #expect(clientRefusal { _ = try desk.book(second, 2, for: client) } == .hasEnough(limit: 1, ahead: []))
        try BookingPolicyStore.setTerms(
            of: "reception",
            noticeMinutes: 0,
            horizonDays: nil,
            clientLimit: 2,
            in: &owner
        )
        #expect(try desk.book(second, 3, for: client).state == .booked, "Whoever has several roles has the widest.")
    }

    @Test func onlyCoordinatorsPassTheLimitAndSayWhy() throws {
        var desk = try reception()
        var owner = try owner()
        let client = try desk.addClient("Haddad", "Rim")
        _ = try bookThree(for: client, at: &desk)
        let party = try #require(ClientParty([client], beyondLimitBecause: "Fristsache"))
        try withLogin(in: "sprechzeit_reception") { login in
            let database = try ScratchDatabase.current.conninfo
            try owner.run("GRANT CONNECT ON DATABASE \(identifier: database.database ?? "") TO \(identifier: login)")
            try owner.run(
                """
                INSERT INTO plan.user_account (login, display_name, reaches_all_sites, reaches_all_bodies)
                VALUES (\(login), 'Empfang', true, false)
                """
            )
            var stranger = try Connection(Conninfo("\(database) user=\(login)"))
            let order = County.order("11:00", with: "CM-03")
            #expect(clientRefusal { _ = try stranger.book(order, 4, for: party) } == .limitPassedByOthers)
        }
        let fourth = try desk.book(County.order("11:00", with: "CM-03"), 5, for: party)
        #expect(fourth.state == .booked)
        #expect(
            try owner.run("SELECT beyond_limit_because FROM casefile.appointment_client ORDER BY during")
                .map { row throws(PostgresError) in try row.value(0, as: String?.self) }
                == [nil, "Fristsache", nil, nil]
        )
        #expect(
            try owner.run("SELECT count(*) FROM audit.entry WHERE action = 'client_limit_pass'").value() == 1
        )
    }

    @Test func ofSixteenRivalsForOneClientThreeBook() async throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let database = try sharedDatabase()
        let times = ["2027-03-15", "2027-03-22", "2027-03-29"].flatMap { date in
            ["09:00", "10:15"].map { (date, $0) }
        }
        let booked = try await withThrowingTaskGroup(of: Bool.self) { group in
            for rival in 0..<16 {
                group.addTask {
                    let (date, start) = times[rival % times.count]
                    let order = County.order(start, with: rival < 8 ? "CM-02" : "CM-03", on: date)
                    do {
                        _ = try await database.writeAtOnce { connection in
                            try connection.book(order, UInt64(rival), for: client)
                        }
                        return true
                    } catch is BookingRefusal {
                        return false
                    } catch is ClientRefusal {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(booked == 3)
    }

    @Test func whatClientsHaveAheadIsToldOnRecord() throws {
        var desk = try reception()
        var owner = try owner()
        let client = try desk.addClient("Haddad", "Rim")
        var hidden = County.order("09:30")
        hidden.isHidden = true
        _ = try desk.book(hidden, 1, for: client)
        let ahead = try ClientAppointmentStore.ahead(of: [client], in: &desk)
        #expect(ahead.map(\.code) == [nil], "Of a hidden one only when it is.")
        #expect(
            try owner.run("SELECT object FROM audit.entry WHERE action = 'client_appointments_ahead'").value()
                == client.rawValue
        )
    }
}
