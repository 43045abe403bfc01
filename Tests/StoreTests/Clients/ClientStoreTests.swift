import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct ClientStoreTests {
    @Test func whatIsKnownComesBackAsItWasSaid() throws {
        var desk = try reception()
        let details = ClientDetails(
            name: PersonName(given: "Юлія", family: "Щербак"),
            born: day("1990-03-04"),
            language: SpokenLanguage(code: "uk"),
            accessNeeds: [.stepFree, .hearing]
        )
        let key = try #require(RequestKey("a"))
        let number = try ClientStore.add(details, letter: "M", key: key, to: &desk)
        #expect(number.rawValue.hasPrefix("M-"))
        #expect(try ClientStore.show(number, in: &desk) == Client(number: number, details: details))
    }

    @Test func aClientNeedsNoName() throws {
        var desk = try reception()
        let key = try #require(RequestKey("a"))
        let number = try ClientStore.add(ClientDetails(), letter: "K", key: key, to: &desk)
        #expect(try ClientStore.show(number, in: &desk).details == ClientDetails())
    }

    @Test func aChangeIsFoundByItsNewName() throws {
        var desk = try reception()
        let number = try desk.addClient("Haddad", "Rim")
        let changed = try desk.transaction { desk in
            try ClientStore.change(number, in: &desk) { $0.name = PersonName(given: "Rim", family: "Коваленко") }
        }
        #expect(try ClientStore.show(number, in: &desk) == changed)
        #expect(try desk.find("kowalenko").map(\.client.number) == [number])
        #expect(try desk.find("haddad").isEmpty)
    }

    @Test func oneWayOfContactIsTriedFirst() throws {
        var desk = try reception()
        let number = try desk.addClient("Haddad", "Rim")
        let phone = ContactAddress.phone(try #require(PhoneNumber("0151 12345688")))
        try ClientStore.set(ContactWay(phone, caution: .noMessage, isPreferred: true), for: number, in: &desk)
        try ClientStore.set(ContactWay(.email("a@b.de"), isPreferred: true), for: number, in: &desk)
        #expect(
            try ClientStore.contactWays(of: number, in: &desk) == [
                ContactWay(.email("a@b.de"), isPreferred: true), ContactWay(phone, caution: .noMessage),
            ]
        )
        try ClientStore.set(ContactWay(phone, caution: .doNotUse), for: number, in: &desk)
        try ClientStore.remove(.email("a@b.de"), of: number, in: &desk)
        #expect(try ClientStore.contactWays(of: number, in: &desk) == [ContactWay(phone, caution: .doNotUse)])
        #expect(
            clientRefusal { try ClientStore.remove(.email("a@b.de"), of: number, in: &desk) } == .unknownContactWay
        )
    }

    @Test func numbersGrowLongerWhereTheShortOnesAreTaken() throws {
        var owner = try owner()
        try owner.run(
            """
            INSERT INTO casefile.client (number, language, access_needs)
            SELECT 'M-' || number, 'de', '{}' FROM generate_series(1000, 9999) AS number
            """
        )
        #expect(try owner.addClient("Haddad", "Rim").rawValue.count == 7)
    }

    @Test(arguments: [
        ("number = '2041'", "client_number_readable"),
        ("given_name = 'X', given_latin = NULL", "client_name_in_latin_too"),
        ("born = '1800-01-01'", "client_born_in_living_memory"),
        ("access_needs = '{pity}'", "client_access_needs_known"),
        ("language = 'Deutsch'", "client_language_coded"),
        ("family_name = '', family_latin = ''", "client_name_filled"),
    ])
    func whatMustNotBeStoredIsRefused(change: String, name: String) throws {
        var owner = try owner()
        try owner.addClient("Haddad", "Rim")
        #expect(constraint { try owner.execute(Script("UPDATE casefile.client SET \(change)")) } == name)
    }
}
