import Core
import Postgres
import Store
import TestKit
import Testing

/// Whose the places on the waiting list are.
@Suite(.scratchDatabase(.bookingCounty)) struct WaitingClientTests {
    typealias County = BookingCounty

    private let query = SlotQuery(kind: County.kind, days: County.plan.days)

    @Test func aPlaceIsOneClientsAndSoIsWhatIsHeldForIt() throws {
        var desk = try reception()
        let (one, two) = (try desk.addClient("Haddad", "Rim"), try desk.addClient("Nowak", "Ola"))
        let entry = try desk.wait(for: query, 1)
        try WaitingStore.link(entry.code, to: one, on: &desk)
        try WaitingStore.link(entry.code, to: one, on: &desk)
        #expect(clientRefusal { try WaitingStore.link(entry.code, to: two, on: &desk) } == .otherClient)
        let tag = try WaitingStore.tags(of: [entry.code], in: &desk)[entry.code]
        #expect((tag?.number, tag?.initials) == (one, "R.H."))
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        #expect(try ClientAppointmentStore.tags(of: [offer.code], in: &desk)[offer.code]?.number == one)
        _ = try desk.accept(entry.code, key: "1")
        #expect(try ClientAppointmentStore.tags(of: [offer.code], in: &desk)[offer.code]?.number == one)
        #expect(try WaitingStore.tags(of: [entry.code], in: &desk).isEmpty, "They wait no longer.")
    }

    @Test func whatIsHeldAlreadyIsTheirsToo() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let entry = try desk.wait(for: query, 1)
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        try WaitingStore.link(entry.code, to: client, on: &desk)
        #expect(try ClientAppointmentStore.tags(of: [offer.code], in: &desk)[offer.code]?.number == client)
    }

    @Test func nobodyIsOfferedATimeAtWhichTheyAreInAnotherTalk() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        _ = try desk.book(County.order("09:30"), 1, for: client)
        let entry = try desk.wait(for: query, 2)
        try WaitingStore.link(entry.code, to: client, on: &desk)
        #expect(
            refusal { _ = try desk.offer(County.order("09:30", with: "CM-03"), to: entry.code, 3) } == .clientBusy
        )
    }

    @Test func whoLeavesTheListIsKnownThereNoMore() throws {
        var desk = try reception()
        var owner = try owner()
        let entry = try desk.wait(for: query, 1)
        try WaitingStore.link(entry.code, to: try desk.addClient("Haddad", "Rim"), on: &desk)
        try WaitingStore.remove(entry.code, on: &desk)
        #expect(try owner.run("SELECT count(*) FROM casefile.waiting_client").value() == 0)
    }

    @Test func nobodyIsPutOnAPlaceThatIsNone() throws {
        var desk = try reception()
        let client = try desk.addClient("Haddad", "Rim")
        let unknown = AppointmentCode(random: 99)
        #expect(refusal { try WaitingStore.link(unknown, to: client, on: &desk) } == .unknownWaiting(unknown))
    }
}
