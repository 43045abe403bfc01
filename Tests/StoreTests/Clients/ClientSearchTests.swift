import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct ClientSearchTests {
    /// One name as it comes to a desk: in papers of several countries, by ear, and in its own script.
    private static let spellings = [
        ["Mohammad", "Muhammed", "Mohamed", "محمد", "Mehmed"],
        ["Al-Hussein", "Alhusain", "الحسين", "al hussein", "AlHusseyn"],
        ["Kovalenko", "Kowalenko", "Коваленко"],
        ["Oleksandr", "Alexander", "Олександр", "Aleksandr"],
        ["Shevchenko", "Schewtschenko", "Шевченко"],
        ["Serhii", "Sergej", "Сергій", "Sergey"],
        ["Yevhen", "Evgen", "Євген", "Jewhen"],
        ["Volodymyr", "Wladimir", "Володимир", "Vladimir"],
        ["Yusuf", "Jusuf", "Youssef", "يوسف"],
        ["Khaled", "Chalid", "خالد"],
        ["Fatima", "Fatma", "فاطمة"],
        ["Ahmad", "Achmed", "أحمد", "Ahmet"],
        ["Abdullah", "عبدالله", "Abdulla"],
        ["Yüksel", "Yueksel", "Yuksel"],
        ["Müller-Şahin", "Mueller-Sahin", "Muller-Sahin"],
        ["Zelenskyi", "Selenskyj", "Зеленський"],
    ]

    @Test(arguments: spellings) func aNameIsFoundByEachOfItsSpellings(spellings: [String]) throws {
        var desk = try reception()
        for other in ["Nowak", "Schmidt", "Yılmaz", "Petrenko", "Haddad"] { try desk.addClient(other, "Kim") }
        for stored in spellings {
            let number = try desk.addClient(stored, "Kim")
            for typed in spellings {
                let found = try desk.find(typed).map(\.client.number)
                #expect(found.contains(number), "\(stored) by \(typed)")
            }
        }
    }

    @Test func theLikeliestComesFirstAndEachSaysWhy() throws {
        var desk = try reception()
        try desk.addClient("Al-Hussein", "Amina")
        try desk.addClient("Alhusain", "Omar")
        try desk.addClient("Hussein", "Ali")
        try desk.addClient("Nowak", "Tomasz")
        let hits = try desk.find("alhussein")
        #expect(hits.compactMap(\.client.details.name?.given) == ["Amina", "Omar", "Ali"])
        #expect(hits.map(\.reason) == [.name, .sound, .spelling])
        #expect(try desk.find("alhus").map(\.reason) == [.part, .part])
        #expect(try desk.find("Nowack").map(\.reason) == [.sound])
    }

    @Test func everyWordThatIsTypedCounts() throws {
        var desk = try reception()
        try desk.addClient("Al-Hussein", "Amina")
        try desk.addClient("Al-Hussein", "Omar")
        #expect(try desk.names("hussein amina") == ["Al-Hussein, Amina"])
        #expect(try desk.names("amina hussein") == ["Al-Hussein, Amina"])
        #expect(try desk.names("hussein tomasz").isEmpty)
    }

    @Test func aBirthDateTellsTwoOfANameApart() throws {
        var desk = try reception()
        let number = try desk.addClient("Al-Hussein", "Amina", born: "1990-03-04")
        try desk.addClient("Al-Hussein", "Amina", born: "1985-08-17")
        let query = try #require(ClientQuery("alhusain amina 040390", on: day("2027-03-01")))
        let hits = try ClientSearchStore.find(query, in: &desk)
        #expect(hits.map(\.client.number) == [number])
        #expect(hits.certain(for: query)?.number == number)
        #expect(try desk.find("04.03.1990").map(\.reason) == [.born])
        let name = try #require(ClientQuery("alhussein amina", on: day("2027-03-01")))
        #expect(try ClientSearchStore.find(name, in: &desk).certain(for: name) == nil)
    }

    @Test func aPhoneIsFoundWithOrWithoutItsPrefixes() throws {
        var desk = try reception()
        let number = try desk.addClient("Haddad", "Rim")
        let phone = try #require(PhoneNumber("0151 12345688"))
        try ClientStore.set(ContactWay(.phone(phone)), for: number, in: &desk)
        for typed in ["0151 12345688", "+49 151 12345688", "0049 15112345688", "15112345688", "345688"] {
            #expect(try desk.find(typed).map(\.client.number) == [number], "\(typed)")
            #expect(try desk.find(typed).map(\.reason) == [.phone], "\(typed)")
        }
        #expect(try desk.find("0152 12345688").isEmpty)
    }

    @Test func aNumberIsFoundAloneOrNotAtAll() throws {
        var desk = try reception()
        let number = try desk.addClient("Haddad", "Rim")
        #expect(try desk.find(number.rawValue).map(\.reason) == [.number])
        #expect(try desk.find("X-9999").isEmpty)
        #expect(try desk.find("\(number) Nowak").isEmpty, "All that is typed must fit.")
    }

    @Test func noMoreThanNineAreShown() throws {
        var desk = try reception()
        for year in 1980..<1995 { try desk.addClient("Haddad", "Rim", born: "\(year)-01-01") }
        #expect(try desk.find("haddad").count == 9)
    }

    @Test func aNameThatNobodyHasAnyMoreLeavesNoWord() throws {
        var desk = try reception()
        var owner = try owner()
        let number = try desk.addClient("Haddad", "Rim")
        try desk.addClient("Haddad", "Omar")
        try desk.transaction { desk in
            _ = try ClientStore.change(number, in: &desk) { $0.name = PersonName(given: "Rima", family: "Nowak") }
        }
        #expect(try desk.names("haddad") == ["Haddad, Omar"])
        try owner.run("DELETE FROM casefile.client")
        #expect(try owner.run("SELECT count(*) FROM casefile.name_word").value() == 0)
    }

    @Test func aWordIsNotForgottenWhileSomebodyTakesIt() async throws {
        let address = try ScratchDatabase.current.conninfo
        let database = Database(address, timeouts: .bulk, connections: 8) { attempt in .milliseconds(attempt * 5) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in 0..<8 {
                group.addTask {
                    for round in 0..<10 {
                        let number = try await database.write { connection in
                            try connection.addClient("Haddad", "Rim \(desk)", born: "19\(50 + round)-01-01")
                        }
                        guard !round.isMultiple(of: 5) else { continue }
                        try await database.write { connection in
                            _ = try ClientStore.change(number, in: &connection) {
                                $0.name = PersonName(given: "Rim", family: "Nowak")
                            }
                        }
                        try await database.write { connection in
                            try connection.run("DELETE FROM casefile.client WHERE number = \(number)")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        var owner = try owner()
        let stored: [String] = try owner.run("SELECT word FROM casefile.name_word ORDER BY word COLLATE \"C\"")
            .map { row throws(PostgresError) in try row.value(0) }
        #expect(stored == (0..<8).map(String.init) + ["haddad", "rim"])
        #expect(try owner.run("SELECT count(*) FROM casefile.client_word WHERE word = 'haddad'").value() == 16)
    }

    @Test func aSearchIsWrittenDownWithoutWhatWasTyped() throws {
        var desk = try reception()
        var owner = try owner()
        let number = try desk.addClient("Haddad", "Rim", born: "1990-03-04")
        _ = try ClientStore.show(number, in: &desk)
        _ = try desk.find("haddad 040390")
        let entries: [String] = try owner.run(
            "SELECT entry::text FROM audit.entry AS entry WHERE action LIKE 'client%' ORDER BY id"
        )
        .map { row throws(PostgresError) in try row.value(0) }
        #expect(entries.count == 3)
        #expect(entries.last?.contains("client_find") == true)
        for entry in entries {
            for word in ["addad", "Rim", "1990"] { #expect(!entry.contains(word), "\(entry)") }
        }
    }
}
