import Core

/// Whether there was a moment at which a refusal was right, from before its desk asked until it had the answer. Rooms
/// and interpreters are tried one after another, so that each has a moment of its own.
extension SerialCounty {
    mutating func explain(_ deed: Deed) {
        guard case .refusal(let refusal) = deed.answer else { return }
        let isRight =
            switch (deed.wish, refusal) {
            case (.book(let order, let code), .taken):
                isTaken(code, order.caseManager, order.site, order.occupied, by: order.query.channel, deed)
            case (.move(let code, let order), .taken):
                isTaken(code, order.caseManager, order.site, order.occupied, by: appointments[code]?.channel, deed)
            case (.book(let order, let code), .noInterpreter):
                isUninterpretable(code, order.occupied, nil, deed)
            case (.move(let code, let order), .noInterpreter):
                isUninterpretable(code, order.occupied, nil, deed)
            case (.interpret(let code, let named), .noInterpreter):
                was(code, deed) { county, moments in
                    county.isUninterpretable(code, Self.occupied(moments), named, deed)
                }
            case (.change(let code, .keep), .noInterpreter):
                was(code, deed) { county, moments in
                    county.isUninterpretable(code, Self.occupied(moments), nil, deed)
                }
            case (.undo(let code), .noInterpreter):
                was(code, deed) { county, moments in
                    county.wasUndone(moments).map { county.isUninterpretable(code, Self.occupied($0), nil, deed) }
                        ?? false
                }
            case (.undo(let code), .taken):
                was(code, deed) { county, moments in
                    county.wasUndone(moments).map { undone in
                        county.isTaken(
                            code,
                            undone.caseManager,
                            undone.site,
                            Self.occupied(undone),
                            by: undone.channel,
                            deed
                        )
                    } ?? false
                }
            case (.undo(let code), .nothingToUndo):
                was(code, deed) { county, moments in county.wasUndone(moments) == nil }
            case (.change(let code, let event), .impossible(let refused, let state)):
                refused == event && state.after(event) == nil
                    && was(code, deed) { $1.last?.appointment.state == state }
            case (.move(let code, _), .impossible(.move, let state)):
                state.after(.move) == nil && was(code, deed) { $1.last?.appointment.state == state }
            case (.interpret(let code, _), .impossible(.keep, let state)):
                ![.booked, .needsDecision].contains(state)
                    && was(code, deed) { $1.last?.appointment.state == state }
            default: false
            }
        if !isRight { note("refused without reason", deed) }
    }

    /// Whether nobody could interpret.
    func isUninterpretable(
        _ code: AppointmentCode,
        _ occupied: Range<Instant>,
        _ named: Identifier<Interpreter>?,
        _ deed: Deed
    ) -> Bool {
        CrowdedCounty.interpreters.filter { named == nil || $0 == named }.allSatisfy { interpreter in
            isTaken(.interpreter(interpreter), occupied, code, deed)
                || absences[interpreter, default: []].contains { absence in
                    absence.from <= deed.ended && absence.period.overlaps(occupied)
                }
        }
    }

    /// Whether the person had no time, or the site no room.
    private func isTaken(
        _ code: AppointmentCode,
        _ caseManager: Identifier<CaseManager>,
        _ site: Identifier<Site>,
        _ occupied: Range<Instant>,
        by channel: Channel?,
        _ deed: Deed
    ) -> Bool {
        isTaken(.caseManager(caseManager), occupied, code, deed)
            || channel == .onSite
                && (1...CrowdedCounty.rooms).allSatisfy { room in
                    isTaken(.room(site, number: room), occupied, code, deed)
                }
    }

    /// Whether another appointment had something at a moment of a deed.
    private func isTaken(
        _ resource: Occupancy.Resource,
        _ occupied: Range<Instant>,
        _ code: AppointmentCode,
        _ deed: Deed
    ) -> Bool {
        takings[resource, default: []].contains { taking in
            taking.code != code && taking.during.overlaps(occupied)
                && taking.from <= deed.ended && taking.through >= deed.began
        }
    }

    /// Whether something held of an appointment at a moment of a deed, by all that had happened to it until then.
    private func was(
        _ code: AppointmentCode,
        _ deed: Deed,
        _ body: (SerialCounty, [Moment]) -> Bool
    ) -> Bool {
        let moments = moments[code] ?? []
        return moments.indices.contains { index in
            moments[index].from <= deed.ended && moments[index].through >= deed.began
                && body(self, Array(moments[...index]))
        }
    }

    /// What an appointment becomes when its last event is taken back; `nil` where that is impossible.
    private func wasUndone(_ moments: [Moment]) -> Appointment? {
        guard var appointment = moments.last?.appointment, let state = Self.undo(&appointment, moments) else {
            return nil
        }
        appointment.state = state
        return appointment
    }

    private static func occupied(_ moments: [Moment]) -> Range<Instant> {
        guard let last = moments.last else { preconditionFailure("An appointment was something from its beginning.") }
        return occupied(last.appointment)
    }
}
