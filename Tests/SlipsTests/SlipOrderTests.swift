import Core
import Slips
import TestKit
import Testing

/// Slips on their way to the program that draws them.
@Suite struct SlipOrderTests {
    @Test(arguments: SlipLanguage.allCases)
    func aSlipComesOutOfItsOrderAsItWentIn(language: SlipLanguage) throws {
        let nowhere = MeetingPlace(name: "KIM Alpen", address: "Rathausstraße 3", stop: nil, isStepFree: nil)
        for conversation in [Conversation.spoken(.german), .interpreted(language), .signed] {
            for place in [examplePlace, nowhere] {
                let slip = try exampleSlip(in: language, place: place, conversation: conversation)
                let sent = try #require(SlipOrder(text: SlipOrder(slip, created: exampleMoment).text))
                #expect(try sent.slip() == slip)
                #expect(sent.moment == exampleMoment)
            }
        }
    }

    private static let order = """
        date 2027-01-05
        time 09:00
        place KIM Alpen
        address Am Markt 1
        spoken de
        phone 0221 4710-100
        code 7M3K-9QXP
        language de
        created 0

        """

    @Test func anOrderIsHeldAgainstWhatEverySlipMustBe() throws {
        let revealing = SlipOrder(text: Self.order.replacing("KIM Alpen", with: "Jobcenter"))
        #expect(throws: SlipError.revealing(word: "Jobcenter", .place)) { try revealing?.slip() }
    }

    @Test(arguments: ["language de", "spoken de", "date 2027-01-05", "time 09:00"])
    func anOrderWithAValueThatIsNoneMakesNoSlip(line: String) throws {
        let order = try #require(SlipOrder(text: Self.order.replacing(line, with: line.prefix { $0 != " " } + " xx")))
        #expect(try order.slip() == nil)
    }

    @Test(arguments: ["", "date", "name KIM Alpen\n", "{}"])
    func aTextThatIsNoOrderMakesNoSlip(text: String) throws {
        #expect(try SlipOrder(text: text)?.slip() == nil)
    }
}
