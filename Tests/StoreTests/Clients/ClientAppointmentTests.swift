import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct ClientAppointmentTests {
    typealias County = BookingCounty

    @Test func aClientIsNotInTwoTalksAtOnce() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let first = try desk.book(County.order("09:30"), 1, for: client)
        #expect(refusal { _ = try desk.book(County.order("10:00", with: "CM-03"), 2, for: client) } == .clientBusy)
        #expect(try AppointmentStore.appointment(AppointmentCode(random: 2), in: &desk) == nil, "Nothing is booked.")
        let other = try desk.book(County.order("10:00", with: "CM-03"), 3)
        #expect(clientRefusal { try ClientAppointmentStore.link(other.code, to: client, in: &desk) } == .overlap)
        try ClientAppointmentStore.link(other.code, to: try desk.addClient("Nowak", "Ola"), in: &desk)
        #expect(
            try desk.move(first.code, to: County.order("09:15"), key: "m").state == .booked,
            "Its own talk does not count."
        )
    }

    @Test func aMoveIntoAnotherTalkOfTheClientIsRefusedWhole() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        _ = try desk.book(County.order("09:00"), 1, for: client)
        let second = try desk.book(County.order("10:30", with: "CM-03"), 2, for: client)
        #expect(
            refusal { _ = try desk.move(second.code, to: County.order("09:30", with: "CM-03"), key: "m") }
                == .clientBusy
        )
        #expect(try AppointmentStore.appointment(second.code, in: &desk) == second)
        let moved = try desk.move(second.code, to: County.order("11:00", with: "CM-03"), key: "n")
        #expect(try ClientAppointmentStore.tags(of: [moved.code], in: &desk)[moved.code]?.number == client)
    }

    @Test func whatIsCalledOffLeavesTheClientFree() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let first = try desk.book(County.order("09:30"), 1, for: client)
        _ = try desk.apply(.cancelByClient, to: first.code)
        let second = try desk.book(County.order("09:30", with: "CM-03"), 2, for: client)
        #expect(refusal { _ = try desk.undo(first.code, key: "undo") } == .clientBusy, "Taking it back would overlap.")
        _ = try desk.apply(.cancelByClient, to: second.code)
        #expect(try desk.undo(first.code, key: "undo again").state == .booked)
    }

    @Test func aHoldThatRanOutKeepsNoClient() throws {
        var desk = try reception()
        var owner = try owner()
        let client = try desk.addClient("Haddad", "Rim")
        let held = try desk.book(County.order("09:30", held: 600), 1, for: client)
        #expect(refusal { _ = try desk.book(County.order("09:30", with: "CM-03"), 2, for: client) } == .clientBusy)
        try owner.setClock(County.instant("2027-03-01", "08:10"))
        #expect(try desk.book(County.order("09:30", with: "CM-03"), 3, for: client).state == .booked)
        #expect(try ClientAppointmentStore.tags(of: [held.code], in: &desk).isEmpty)
    }

    @Test func ofAReleasedHoldNothingStays() throws {
        var desk = try reception()
        var owner = try owner()
        let held = try desk.book(County.order("09:30", held: 600), 1, for: try desk.addClient("Haddad", "Rim"))
        _ = try desk.apply(.release, to: held.code)
        #expect(try owner.run("SELECT count(*) FROM casefile.appointment_client").value() == 0)
    }

    @Test func anAppointmentHasOneClient() throws {
        var desk = try reception()
        let (one, two) = (try desk.addClient("Haddad", "Rim"), try desk.addClient("Nowak", "Ola"))
        let appointment = try desk.book(County.order("09:30"), 1, for: one)
        try ClientAppointmentStore.link(appointment.code, to: one, in: &desk)
        #expect(clientRefusal { try ClientAppointmentStore.link(appointment.code, to: two, in: &desk) } == .otherClient)
        try ClientAppointmentStore.unlink(appointment.code, in: &desk)
        try ClientAppointmentStore.link(appointment.code, to: two, in: &desk)
        let tag = try ClientAppointmentStore.tags(of: [appointment.code], in: &desk)[appointment.code]
        #expect(tag == ClientTag(number: two, initials: "O.N."))
    }

    @Test func theSameRequestGivesTheSameClientAndAppointment() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        #expect(try desk.addClient("Haddad", "Rim") == client)
        let appointment = try desk.book(County.order("09:30"), 1, for: client)
        #expect(try desk.book(County.order("09:30"), 1, for: client) == appointment)
        let other = try desk.addClient("Nowak", "Ola")
        #expect(refusal { _ = try desk.book(County.order("09:30"), 1, for: other) } == .keyReused)
        let key = try #require(RequestKey("Haddad Rim "))
        #expect(
            clientRefusal { _ = try ClientStore.add(ClientDetails(), letter: "M", key: key, to: &desk) } == .keyReused
        )
    }

    @Test func nobodyIsBookedForWhoIsUnknown() throws {
        var desk = try reception()
        let nobody = try #require(ClientNumber("X-9999"))
        #expect(clientRefusal { _ = try desk.book(County.order("09:30"), 1, for: nobody) } == .unknownClient(nobody))
        let appointment = try desk.book(County.order("09:30"), 2)
        #expect(
            clientRefusal { try ClientAppointmentStore.link(appointment.code, to: nobody, in: &desk) }
                == .unknownClient(nobody)
        )
        let code = AppointmentCode(random: 99)
        #expect(clientRefusal { try ClientAppointmentStore.unlink(code, in: &desk) } == .unknownAppointment(code))
    }

    @Test func ofSixteenRivalsForOneClientOneBooks() async throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let database = try sharedDatabase()
        for round in 0..<10 {
            let booked = try await withThrowingTaskGroup(of: Bool.self) { group in
                for rival in 0..<16 {
                    group.addTask {
                        // Both people are free for everybody in turn: only the client stands in the way.
                        let order = County.order(
                            ["09:00", "09:15", "09:30", "09:45"][rival % 4],
                            with: rival.isMultiple(of: 2) ? "CM-02" : "CM-03"
                        )
                        let code = AppointmentCode(random: UInt64(round * 16 + rival))
                        do {
                            _ = try await database.writeAtOnce { connection in
                                try ClientAppointmentStore.book(
                                    order,
                                    for: ClientParty(client),
                                    as: code,
                                    key: try #require(RequestKey("book \(code)")),
                                    in: try connection.knownCounty(),
                                    to: &connection
                                )
                            }
                            return true
                        } catch is BookingRefusal {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(booked == 1, "round \(round)")
            for rival in 0..<16 {
                let code = AppointmentCode(random: UInt64(round * 16 + rival))
                guard try AppointmentStore.appointment(code, in: &desk) != nil else { continue }
                _ = try desk.apply(.cancelByClient, to: code)
            }
        }
    }
}
