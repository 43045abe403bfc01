import Core
import Testing

@Suite struct ClientPartyTests {
    @Test func eachIsThereOnceAndTheFirstStaysFirst() throws {
        let (one, two) = (try #require(ClientNumber("M-2041")), try #require(ClientNumber("M-1744")))
        #expect(ClientParty([two, one, two])?.clients == [two, one])
        #expect(ClientParty([]) == nil, "Nobody is no party.")
        #expect(ClientParty(one) == ClientParty([one]))
    }
}
