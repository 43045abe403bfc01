import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct ClientPartyTests {
    typealias County = BookingCounty

    private func family(_ names: [String], at desk: inout Connection) throws -> [ClientNumber] {
        try names.map { try desk.addClient("Haddad", $0) }
    }

    private func party(_ clients: [ClientNumber]) throws -> ClientParty {
        try #require(ClientParty(clients))
    }

    @Test func aHouseholdHasOneTalk() throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar", "Lina"], at: &desk)
        let talk = try desk.book(County.order("09:30"), 1, for: try party(clients.reversed()))
        #expect(
            try ClientAppointmentStore.tags(of: [talk.code], in: &desk)[talk.code]
                == ClientTag(number: clients[2], initials: "L.H.", others: 2),
            "The one who was named first."
        )
        for client in clients {
            #expect(
                try ClientAppointmentStore.appointments(of: client, on: .code(talk.code), in: &desk) == [talk]
            )
        }
    }

    @Test func noneOfAHouseholdIsInTwoTalksAtOnce() throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar"], at: &desk)
        let first = try desk.book(County.order("09:30"), 1, for: try party(clients))
        for client in clients {
            let other = County.order("10:00", with: "CM-03")
            #expect(refusal { _ = try desk.book(other, 2, for: client) } == .clientBusy)
        }
        let second = try desk.book(County.order("11:00", with: "CM-03"), 3, for: clients[1])
        #expect(refusal { _ = try desk.move(first.code, to: County.order("10:45"), key: "m") } == .clientBusy)
        #expect(try AppointmentStore.appointment(first.code, in: &desk) == first, "Nothing has moved.")
        _ = try desk.apply(.cancelByClient, to: first.code)
        #expect(try desk.book(County.order("09:30", with: "CM-03"), 4, for: clients[0]).state == .booked)
        #expect(refusal { _ = try desk.undo(first.code, key: "u") } == .clientBusy, "One of them has no time any more.")
        _ = try desk.apply(.cancelByClient, to: second.code)
    }

    @Test func whoComesAlongIsAddedOnPurpose() throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar"], at: &desk)
        let talk = try desk.book(County.order("09:30"), 1, for: clients[0])
        #expect(
            clientRefusal { try ClientAppointmentStore.link(talk.code, to: clients[1], in: &desk) } == .otherClient
        )
        try ClientAppointmentStore.link(talk.code, to: clients[1], besidesOthers: true, in: &desk)
        #expect(try ClientAppointmentStore.tags(of: [talk.code], in: &desk)[talk.code]?.others == 1)
        try ClientAppointmentStore.unlink(talk.code, from: clients[0], in: &desk)
        #expect(
            try ClientAppointmentStore.tags(of: [talk.code], in: &desk)[talk.code]
                == ClientTag(number: clients[1], initials: "O.H.")
        )
        try ClientAppointmentStore.unlink(talk.code, in: &desk)
        #expect(try ClientAppointmentStore.tags(of: [talk.code], in: &desk).isEmpty)
    }

    @Test func whenOneOfThemIsBusyIsKnownBeforeASeriesIsBooked() throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar"], at: &desk)
        _ = try desk.book(County.order("09:30", on: "2027-03-22"), 1, for: clients[1])
        let starts = ["2027-03-15", "2027-03-22", "2027-03-29"].map { County.instant($0, "10:00") }
        #expect(
            try ClientAppointmentStore.areBusy(clients, from: starts, minutes: 60, in: &desk) == [false, true, false]
        )
        #expect(
            try ClientAppointmentStore.areBusy([clients[0]], from: starts, minutes: 60, in: &desk)
                == [false, false, false]
        )
    }

    @Test func aClientKnowsWhoTheyTalkedWithLast() throws {
        var desk = try reception()
        var owner = try owner()
        let client = try desk.addClient("Haddad", "Rim")
        #expect(try ClientAppointmentStore.personKnown(to: client, in: &desk) == nil)
        let first = try desk.book(County.order("09:30", with: "CM-03"), 1, for: client)
        _ = try desk.book(County.order("09:30", with: "CM-02", on: "2027-03-22"), 2, for: client)
        #expect(try ClientAppointmentStore.personKnown(to: client, in: &desk) == "CM-03", "The first to come.")
        try owner.setClock(County.instant("2027-03-15", "09:30"))
        _ = try desk.apply(.arrive, to: first.code)
        #expect(try ClientAppointmentStore.personKnown(to: client, in: &desk) == "CM-03")
        let nobody = try #require(ClientNumber("X-9999"))
        #expect(
            clientRefusal { _ = try ClientAppointmentStore.personKnown(to: nobody, in: &desk) }
                == .unknownClient(nobody)
        )
    }

    @Test func theLimitIsThatOfEachOne() throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar"], at: &desk)
        for (number, date) in ["2027-03-15", "2027-03-22", "2027-03-29"].enumerated() {
            _ = try desk.book(County.order("09:30", on: date), UInt64(number), for: clients[1])
        }
        #expect(
            clientRefusal { _ = try desk.book(County.order("11:00"), 9, for: try party(clients)) }
                == .hasEnough(limit: 3, ahead: [])
        )
        #expect(try ClientAppointmentStore.ahead(of: clients, in: &desk).map(\.client).allSatisfy { $0 == clients[1] })
        #expect(try desk.book(County.order("11:00"), 10, for: clients[0]).state == .booked)
    }

    @Test func ofAReleasedHoldNobodyKeepsAnything() throws {
        var desk = try reception()
        var owner = try owner()
        let clients = try family(["Rim", "Omar"], at: &desk)
        let held = try desk.book(County.order("09:30", held: 600), 1, for: try party(clients))
        _ = try desk.apply(.release, to: held.code)
        #expect(try owner.run("SELECT count(*) FROM casefile.appointment_client").value() == 0)
    }

    @Test func householdsThatAreBookedSideBySideDoNotBlockOneAnother() async throws {
        var desk = try reception()
        let clients = try family(["Rim", "Omar", "Lina", "Sami"], at: &desk)
        let database = try sharedDatabase()
        for round in 0..<6 {
            let booked = try await withThrowingTaskGroup(of: Bool.self) { group in
                for rival in 0..<8 {
                    let members = rival.isMultiple(of: 2) ? clients : clients.reversed()
                    let party = try party(members)
                    group.addTask {
                        let order = County.order("09:30", with: rival < 4 ? "CM-02" : "CM-03")
                        do {
                            _ = try await database.writeAtOnce { connection in
                                try connection.book(order, UInt64(round * 8 + rival), for: party)
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
            for rival in 0..<8 {
                let code = AppointmentCode(random: UInt64(round * 8 + rival))
                guard try AppointmentStore.appointment(code, in: &desk) != nil else { continue }
                _ = try desk.apply(.cancelByClient, to: code)
            }
        }
    }
}
