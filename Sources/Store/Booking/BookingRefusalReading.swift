internal import Core
internal import Postgres

/// Runs what the database may refuse under names of its own, and throws what these mean to whoever books.
///
/// - Parameters:
///   - code: The appointment that it is about.
///   - event: What is to happen to it.
///   - body: What is run.
/// - Returns: What it returns.
/// - Throws: ``BookingRefusal``, ``CountyChanged``, or ``PostgresError``.
func readingRefusals<Value>(
    of code: AppointmentCode,
    by event: AppointmentEvent? = nil,
    _ body: () throws(PostgresError) -> Value
) throws -> Value {
    do throws(PostgresError) {
        return try body()
    } catch {
        guard case .refused(let constraint, let report) = error else { throw error }
        guard constraint.name != "booking_knows_county" else { throw CountyChanged() }
        throw BookingRefusal(constraint.name, detail: report.detail ?? "", of: code, by: event) ?? error as any Error
    }
}

extension BookingRefusal {
    /// What the name under which the database refuses something means; `nil` where it is no refusal of a booking.
    fileprivate init?(_ constraint: String, detail: String, of code: AppointmentCode, by event: AppointmentEvent?) {
        switch (constraint, event) {
        case ("appointment_known", _): self = .unknownCode(code)
        case ("request_content_same", _): self = .keyReused
        case ("occupancy_once", _): self = .taken
        case ("appointment_in_own_hands", _): self = .notInOwnHands
        case ("appointment_client_no_overlap", _): self = .clientBusy
        case ("appointment_ahead", _): self = .obstacle(.past)
        case ("appointment_within_plan", _): self = .outsidePlan
        case ("appointment_channel_of_kind", _):
            guard let channel = Channel(rawValue: detail) else { return nil }
            self = .obstacle(.notByChannel(channel))
        case ("appointment_within_horizon", _):
            guard let last = LocalDate(detail) else { return nil }
            self = .obstacle(.beyondHorizon(last: last))
        case ("appointment_with_notice", _):
            guard let first = Int64(detail) else { return nil }
            self = .obstacle(.tooSoon(first: Instant(seconds: first)))
        case ("appointment_on_grid", _):
            guard let minutes = Int(detail) else { return nil }
            self = .obstacle(.offGrid(minutes: minutes))
        case ("appointment_leaves_urgent_share", _): self = .obstacle(.keptForUrgent)
        case ("appointment_leaves_walk_in_share", _): self = .obstacle(.keptForWalkIns)
        case ("appointment_without_steps", _): self = .obstacle(.noStepFreeRoom)
        case ("appointment_overbooked_by_coordinator", _): self = .overbookingOfOthers
        case ("waiting_known", _): self = .unknownWaiting(code)
        case ("waiting_still", _): self = .waitsNoLonger
        case ("waiting_offered", _): self = .nothingOffered
        case ("waiting_one_offer", _): self = .offeredAlready
        case ("waiting_priority_for_called_off", _): self = .notCalledOff(code)
        case ("waiting_priority_once", _): self = .priorityUsed(code)
        case ("interpreter_free", _): self = .noInterpreter(SpokenLanguage(code: detail))
        case ("interpretation_has_language", _): self = .noLanguage
        case ("appointment_hold_lasts", _): self = .holdExpired
        case ("appointment_corrected_by_another", _): self = .ownCompletion
        case ("appointment_undo_possible", _): self = .nothingToUndo
        case ("appointment_undo_by_same", _): self = .undoOfAnother
        case ("appointment_undo_in_time", _):
            guard let until = Int64(detail) else { return nil }
            self = .undoTooLate(until: Instant(seconds: until))
        case ("appointment_event_in_time", let event?):
            guard let from = Int64(detail) else { return nil }
            self = .tooEarly(event, from: Instant(seconds: from))
        case ("appointment_state_follows", let event?):
            guard let state = AppointmentState(rawValue: detail) else { return nil }
            self = .impossible(event, state)
        default: return nil
        }
    }
}
