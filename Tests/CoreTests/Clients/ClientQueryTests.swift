import Core
import TestKit
import Testing

struct ClientQueryTests {
    private func read(_ line: String) -> ClientQuery? { ClientQuery(line, on: day("2026-11-23")) }

    @Test(arguments: ["040390", "04.03.1990", "4.3.90", "1990-03-04", "04031990"])
    func aBirthDateIsReadAsPeopleWriteIt(text: String) throws {
        let query = try #require(read(text))
        #expect((query.born, query.name, query.phone) == (day("1990-03-04"), nil, nil))
    }

    @Test func aYearOfTwoDigitsIsNotOfTheFuture() {
        #expect(read("010126")?.born == day("2026-01-01"))
        #expect(read("010127")?.born == day("1927-01-01"))
        #expect(read("241226")?.born == nil, "Nobody is born after today.")
    }

    @Test func allThatIsKnownIsReadInAnyOrder() throws {
        let query = try #require(read("Al-Hussein, 040390 Amina 0151 12345688"))
        #expect(query.name == "Al-Hussein Amina")
        #expect(query.born == day("1990-03-04"))
        #expect(query.phone == "4915112345688")
        #expect(query.namesAPerson)
    }

    @Test func aNumberIsReadAsOne() throws {
        let query = try #require(read("m-2041"))
        #expect((query.number?.description, query.name) == ("M-2041", nil))
        #expect(!query.namesAPerson)
    }

    @Test func thePartOfAPhoneIsEnough() {
        #expect(read("12345688")?.phone == "12345688")
        #expect(read("0151 234 56 78")?.phone == "491512345678")
    }

    @Test(arguments: ["", "  ", "12", "m-2041 m-2042", "\u{202E}"]) func whatSaysNothingIsNoQuery(line: String) {
        #expect(read(line) == nil)
    }
}
