import Core
import TestKit
import Testing

@Suite struct AppointmentCodeTests {
    @Test(arguments: 0..<50 as Range<UInt64>) func aCodeIsReadAsItIsPrinted(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let code = AppointmentCode(random: generator.next())
        let printed = code.description
        #expect(printed.count == 9)
        #expect(AppointmentCode(printed) == code)
        #expect(AppointmentCode(printed.lowercased()) == code)
        #expect(AppointmentCode(" " + code.rawValue) == code)
    }

    @Test(arguments: ["0000-0000"]) func whatPeopleMixUpIsTheSame(text: String) {
        #expect(AppointmentCode("OOOO-OOOO") == AppointmentCode(text))
        #expect(AppointmentCode(random: 0).description == text)
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func everyWrongCharacterAndEverySwapIsNoticed(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let right = Array(AppointmentCode(random: generator.next()).rawValue)
        for position in right.indices {
            for character in "0123456789ABCDEFGHJKMNPQRSTVWXY" where character != right[position] {
                var wrong = right
                wrong[position] = character
                #expect(AppointmentCode(String(wrong)) == nil)
            }
        }
        for position in right.indices.dropLast() where right[position] != right[position + 1] {
            var wrong = right
            wrong.swapAt(position, position + 1)
            #expect(AppointmentCode(String(wrong)) == nil)
        }
    }

    @Test(arguments: ["", "7M3K", "7M3K-9QXZ", "ÄÖÜß-0000", "00000000 0"]) func whatIsNoCodeIsNone(text: String) {
        #expect(AppointmentCode(text) == nil)
    }

    @Test func theCodeThatHelpAndPagesShowIsOne() {
        #expect(AppointmentCode("7M3K-9QXP") != nil)
    }
}
