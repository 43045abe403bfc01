import Core
import TestKit
import Testing

struct ClientValueTests {
    @Test(arguments: ["M-2041", "m 2041", "m2041"]) func aNumberIsReadAsPeopleWriteIt(text: String) {
        #expect(ClientNumber(text)?.description == "M-2041")
    }

    @Test(arguments: ["", "2041", "M-204", "M-0204", "MM-2041", "M-20A1", "M-20411111111", "Ä-2041"])
    func whatIsNoNumberIsNone(text: String) {
        #expect(ClientNumber(text) == nil)
    }

    @Test func aDeskGivesTheFirstLetterOfItsMunicipality() {
        #expect(ClientNumber.letter(of: "Moers") == "M")
        #expect(ClientNumber.letter(of: nil) == "K")
    }

    @Test(arguments: [
        "0151 123456 88", "+49 151 12345688", "0049-151-12345688", "+49 (0) 151/12345688", "(0151) 12345688",
    ])
    func aPhoneIsTheSameHoweverItIsWritten(text: String) {
        #expect(PhoneNumber(text)?.rawValue == "+4915112345688")
        #expect(PhoneNumber.lastDigits(text) == "4915112345688")
    }

    @Test(arguments: ["", "12345688", "0151 12x", "+49", "call me", "01234567890123456"])
    func aPhoneWithoutItsAreaIsNone(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test func aPhoneOnTheScreenLacksItsMiddle() {
        #expect(PhoneNumber("0151 12345688")?.masked == "+4915 … 88")
    }

    @Test func aNameIsWhatCanBeSeenOfIt() {
        let name = PersonName(given: " \u{202E}Amina\u{1B}[2J ", family: "Al-Hussein\u{200F}")
        #expect(name?.listed == "Al-Hussein, Amina[2J")
        #expect(PersonName(given: "\u{202E}", family: " ") == nil)
        #expect(PersonName(given: nil, family: String(repeating: "x", count: 101)) == nil)
        #expect(PersonName(given: "", family: "Sukarno") == PersonName(given: nil, family: "Sukarno"))
    }

    @Test func aNameIsReadFromOneLine() {
        #expect(PersonName(line: "Al-Hussein, Amina") == PersonName(given: "Amina", family: "Al-Hussein"))
        #expect(PersonName(line: "Amina Bint Al-Hussein") == PersonName(given: "Amina Bint", family: "Al-Hussein"))
        #expect(PersonName(line: "Sukarno") == PersonName(given: nil, family: "Sukarno"))
        #expect(PersonName(line: " , ") == nil)
    }

    @Test func initialsAreInLatin() {
        #expect(ClientDetails(name: PersonName(given: "Amina", family: "Al-Hussein")).initials == "A.A.")
        #expect(ClientDetails(name: PersonName(given: "Юлія", family: "Щербак")).initials == "Y.S.")
        #expect(ClientDetails(name: PersonName(given: "محمد", family: nil)).initials == "M.")
        #expect(ClientDetails().initials.isEmpty)
    }

    @Test func anAddressFitsItsKind() {
        #expect(ContactAddress(.email, "a@b.de") == .email("a@b.de"))
        for text in ["a", "a@", "@b", "a@b@c", "a b@c"] { #expect(ContactAddress(.email, text) == nil, "\(text)") }
        #expect(ContactAddress(.letter, "\u{202E}  ") == nil)
        #expect(ContactAddress(.phone, "112") == nil)
    }
}
