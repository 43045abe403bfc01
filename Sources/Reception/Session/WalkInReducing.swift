internal import Core

/// Those who come without an appointment.
extension ReceptionReducer {
    /// Looks for what can be offered to somebody who is there.
    ///
    /// - Parameters:
    ///   - text: What they need, as a search line.
    ///   - state: The state, which changes.
    ///   - today: The day.
    /// - Returns: What has to be done; `nil` where the line is not understood.
    func walkIn(_ text: String, in state: inout ReceptionState, on today: LocalDate) -> ReceptionEffect? {
        let line = SearchLine(text, kind: kind, in: vocabulary, from: today)
        (state.screen, state.line, state.moving, state.slots, state.shown) = (.walkIn, line, nil, [], 0)
        guard line.unknown.isEmpty else {
            state.walkInTimes = []
            return nil
        }
        var query = line.query
        if query.sites == nil, query.way == nil { query.sites = state.site.map { [$0] } }
        return .findWalkIn(query)
    }

    /// Holds one of the times that were found.
    func takeWalkIn(_ number: Int, in state: inout ReceptionState) -> ReceptionEffect? {
        guard state.walkInTimes.indices.contains(number - 1) else { return nil }
        let time = state.walkInTimes[number - 1]
        state.beginsNow = time.isNow
        return .hold(time.slot, time.query)
    }
}
