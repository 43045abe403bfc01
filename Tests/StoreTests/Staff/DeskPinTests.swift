import Core
import Postgres
import Store
import TestKit
import Testing

/// The PIN of a desk, as the server keeps and checks it.
@Suite(.scratchDatabase(.staffCounty)) struct DeskPinTests {
    private static let reception = user("rita", [.reception], StaffCounty.everywhere)

    @Test func aPinIsRightForWhoSetItAndForNobodyElse() throws {
        try withUsers([Self.reception, user("anna", [.coordinator])]) { logins in
            var rita = try connection(of: logins[0])
            var anna = try connection(of: logins[1])
            #expect(try DeskPinStore.attempts(in: &rita) == nil)
            try DeskPinStore.set(pin("4711"), in: &rita)
            #expect(try DeskPinStore.attempts(in: &rita) == 5)
            #expect(try DeskPinStore.check(pin("4711"), in: &rita).isRight)
            #expect(try !DeskPinStore.check(pin("4712"), in: &rita).isRight)
            #expect(try DeskPinStore.attempts(in: &anna) == nil, "Another's PIN is not theirs.")
        }
    }

    @Test func afterFiveWrongOnesTheRightOneHelpsNoMoreUntilAnotherIsSet() throws {
        try withUsers([Self.reception]) { logins in
            var rita = try connection(of: logins[0])
            try DeskPinStore.set(pin("4711"), in: &rita)
            let left = try (0..<6).map { _ in try DeskPinStore.check(pin("0000"), in: &rita).attempts }
            #expect(left == [4, 3, 2, 1, 0, 0])
            #expect(try !DeskPinStore.check(pin("4711"), in: &rita).isRight)
            try DeskPinStore.set(pin("123456789012"), in: &rita)
            #expect(try DeskPinStore.check(pin("123456789012"), in: &rita).isRight)
        }
    }

    @Test func aRightPinForgivesTheWrongOnesBefore() throws {
        try withUsers([Self.reception]) { logins in
            var rita = try connection(of: logins[0])
            try DeskPinStore.set(pin("4711"), in: &rita)
            _ = try DeskPinStore.check(pin("0000"), in: &rita)
            #expect(try DeskPinStore.check(pin("4711"), in: &rita).attempts == 5)
        }
    }

    @Test func aRemovedPinIsNoneAndAllOfItIsOnRecordWithoutThePin() throws {
        try withUsers([Self.reception]) { logins in
            var rita = try connection(of: logins[0])
            try DeskPinStore.set(pin("4711"), in: &rita)
            try DeskPinStore.remove(in: &rita)
            let check = try DeskPinStore.check(pin("0000"), in: &rita)
            #expect(check.isRight && check.attempts == nil)
            var owner = try owner()
            let record = try owner.run(
                "SELECT action || ' ' || detail::text FROM audit.entry WHERE object = \(logins[0]) ORDER BY id"
            ).values(as: String.self)
            #expect(record.suffix(2) == ["desk pin set {}", "desk pin removed {}"])
        }
    }

    @Test func whatAPinIsCheckedByIsNobodysToRead() throws {
        try withUsers([Self.reception, user("anna", [.coordinator])]) { logins in
            var rita = try connection(of: logins[0])
            try DeskPinStore.set(pin("4711"), in: &rita)
            for login in logins {
                var connection = try connection(of: login)
                #expect(throws: PostgresError.self) { try connection.run("SELECT verifier FROM plan.desk_pin") }
            }
            var owner = try owner()
            let verifier: String = try owner.run("SELECT verifier FROM plan.desk_pin").value()
            #expect(verifier.hasPrefix("$2a$10$"))
        }
    }

    @Test(arguments: ["123", "1234567890123", "12a4", "４７１１", ""]) func whatIsNotFourToTwelveDigitsIsNoPin(text: String)
    {
        #expect(DeskPin(text) == nil)
    }

    private func pin(_ text: String) throws -> DeskPin { try #require(DeskPin(text)) }
}
