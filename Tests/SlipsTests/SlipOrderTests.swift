import Core
import Foundation
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
                let order = SlipOrder(slip, created: exampleMoment)
                let sent = try JSONDecoder().decode(SlipOrder.self, from: JSONEncoder().encode(order))
                #expect(try sent.slip() == slip)
                #expect(sent.moment == exampleMoment)
            }
        }
    }

    @Test func anOrderIsHeldAgainstWhatEverySlipMustBe() throws {
        let text = """
            {"date": "2027-01-05", "time": "09:00", "name": "Jobcenter", "address": "Am Markt 1", "spoken": "de",
             "phone": "0221 4710-100", "code": "7M3K-9QX2", "language": "de", "created": 0}
            """
        let order = try JSONDecoder().decode(SlipOrder.self, from: Data(text.utf8))
        #expect(throws: SlipError.revealing(word: "Jobcenter", .place)) { try order.slip() }
        let other = try JSONDecoder().decode(
            SlipOrder.self,
            from: Data(text.replacing("\"language\": \"de\"", with: "\"language\": \"xx\"").utf8)
        )
        #expect(try other.slip() == nil)
    }
}
