import Core
import Postgres
import Store
import TestKit
import Testing

/// The caller who is not the client (SC-20): on Monday 8 March 2027 a man asks when his wife's appointment is.
@Suite(.scratchDatabase(.bookingCounty)) struct DisclosureTests {
    typealias County = BookingCounty

    @Test func aCallerWithoutTheCodeLearnsNeitherYesNorNo() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.setClock(County.instant("2027-03-08", "10:00"))
        let wife = try desk.addClient("Haddad", "Rim")
        let without = try desk.addClient("Nowak", "Ola")
        let nobody = try #require(ClientNumber("X-9999"))
        let hers = try desk.book(County.order("09:30"), 1, for: wife)
        let other = try desk.book(County.order("10:45"), 2, for: without)
        _ = try desk.apply(.cancelByClient, to: other.code)
        for number in [wife, without, nobody] {
            #expect(clientRefusal { _ = try asked(number, nil, &desk) } == .notIdentified, "\(number)")
            #expect(clientRefusal { _ = try asked(number, .code(AppointmentCode(random: 9)), &desk) } == .notIdentified)
        }
        #expect(clientRefusal { _ = try asked(wife, .code(other.code), &desk) } == .notIdentified)
        #expect(clientRefusal { _ = try asked(nobody, .inPerson, &desk) } == .notIdentified)
        let refused: Int = try owner.run(
            "SELECT count(*) FROM audit.entry WHERE action = 'client_appointments_refused' AND detail = '{}'"
        ).value()
        #expect(refused == 8, "Each attempt is written down, without what was said.")
        #expect(try asked(wife, .code(hers.code), &desk) == [hers])
    }

    @Test(arguments: [Disclosure.inPerson, .calledBack]) func theDeskMayAnswerForWhoSomebodyIs(ground: Disclosure)
        throws
    {
        var desk = try reception()
        var owner = try owner()
        let wife = try desk.addClient("Haddad", "Rim")
        let hers = try desk.book(County.order("09:30"), 1, for: wife)
        #expect(try asked(wife, ground, &desk) == [hers])
        let word = ground == .inPerson ? "in_person" : "called_back"
        let noted: Int = try owner.run(
            "SELECT count(*) FROM audit.entry WHERE action = 'client_appointments' AND detail->>'ground' = \(word)"
        ).value()
        #expect(noted == 1)
    }

    private func asked(
        _ number: ClientNumber,
        _ ground: Disclosure?,
        _ desk: inout Connection
    ) throws -> [Appointment] {
        try ClientAppointmentStore.appointments(of: number, on: ground, in: &desk)
    }
}
