import Core
import Postgres
import Store
import TestKit
import Testing

/// Interpreters and clients of appointments that are in other hands.
@Suite(.scratchDatabase(.interpretedCounty)) struct HandsTests {
    private static let monday =
        BookingCounty.instant("2027-03-15", "00:00")..<BookingCounty.instant("2027-03-16", "00:00")

    private static func reach(_ site: Identifier<Site>) -> UserAccount.Reach {
        UserAccount.Reach(caseManager: nil, sites: .some([site]), bodies: .some([]))
    }

    @Test func nobodyChoosesTheInterpreterOfSomebodyElsesAppointment() throws {
        var owner = try owner()
        let talk = try owner.book(InterpretedCounty.order("09:30"), 1)
        let reach = UserAccount.Reach(caseManager: "CM-03", sites: .some([]), bodies: .some([]))
        try withUsers([user("cem", [.caseManager], reach), user("rita", [.reception], Self.reach("S-MOE"))]) { logins in
            var other = try connection(of: logins[0])
            #expect(refusal { _ = try other.assign("I-TEL", to: talk.code, key: "a") } == .unknownCode(talk.code))
            var reception = try connection(of: logins[1])
            #expect(try reception.assign("I-TEL", to: talk.code, key: "b").interpretation?.interpreter == "I-TEL")
        }
    }

    @Test func anInterpreterWhoCancelsIsLostEverywhereWhoeverTakesTheCall() throws {
        var owner = try owner()
        let talk = try owner.book(InterpretedCounty.order("09:30"), 1)
        try withUsers([user("rita", [.reception], Self.reach("S-ALP"))]) { logins in
            var reception = try connection(of: logins[0])
            #expect(try reception.lose("I-POOL", Self.monday).count == 1)
        }
        #expect(try AppointmentStore.appointment(talk.code, in: &owner)?.state == .needsDecision)
    }

    @Test func receptionSaysWhoseAppointmentItIsWhereItBooks() throws {
        var owner = try owner()
        let talk = try owner.book(BookingCounty.order("09:30"), 1)
        let client = try owner.addClient("Haddad", "Rim")
        let users = [
            user("alpen", [.reception], Self.reach("S-ALP")), user("moers", [.reception], Self.reach("S-MOE")),
        ]
        try withUsers(users) { logins in
            var alpen = try connection(of: logins[0])
            var moers = try connection(of: logins[1])
            #expect(isNotAllowed { try ClientAppointmentStore.link(talk.code, to: client, in: &alpen) })
            try ClientAppointmentStore.link(talk.code, to: client, in: &moers)
            #expect(isNotAllowed { try ClientAppointmentStore.unlink(talk.code, in: &alpen) })
            _ = try moers.apply(.cancelByClient, to: talk.code)
        }
    }

    private func isNotAllowed(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch PostgresError.notAllowed {
            return true
        } catch {
            Issue.record("\(error)")
            return false
        }
    }
}
