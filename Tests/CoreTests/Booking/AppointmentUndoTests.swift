import Core
import Testing

@Suite struct AppointmentUndoTests {
    @Test func aBookingThatIsTakenBackGivesUpItsTimeAndAConfirmationLeavesTheHold() {
        #expect(AppointmentUndo.result(from: .booked, to: nil) == .released)
        #expect(AppointmentUndo.result(from: .booked, to: .held) == .held)
    }

    @Test(arguments: AppointmentState.allCases) func nothingElseBecomesAHoldAgain(state: AppointmentState) {
        #expect((AppointmentUndo.result(from: state, to: .held) == .held) == (state == .booked))
    }

    @Test(arguments: AppointmentState.allCases) func whatTakesUpNoTimeComesBackOnlyAfterACancellation(
        state: AppointmentState
    ) {
        let comesBack = AppointmentState.allCases.contains { AppointmentUndo.leads(from: state, to: $0) }
        guard !state.takesUpTime else { return }
        #expect(comesBack == [.cancelledByClient, .cancelledByService].contains(state))
    }
}
