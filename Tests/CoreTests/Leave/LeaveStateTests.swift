import Core
import Testing

@Suite("A request for leave")
struct LeaveStateTests {
    @Test("goes these ways and no other")
    func transitions() {
        var told: [String] = []
        for state in LeaveState.allCases {
            for event in LeaveEvent.allCases {
                if let next = state.after(event) { told.append("\(state.rawValue) \(event.rawValue) \(next.rawValue)") }
            }
        }
        #expect(
            told == [
                "requested comment in_review", "requested approve approved", "requested reject rejected",
                "requested withdraw withdrawn",
                "in_review comment in_review", "in_review approve approved", "in_review reject rejected",
                "in_review withdraw withdrawn",
                "approved withdraw withdrawn",
            ]
        )
    }
}
