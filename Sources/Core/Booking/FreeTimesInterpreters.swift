extension FreeTimes {
    /// Who interprets a talk.
    enum Interpreting: Hashable {
        /// Nobody is needed.
        case notNeeded
        case by(Identifier<Interpreter>)
        case impossible(Obstacle)
    }

    /// Who interprets a talk with somebody: of all who can come, the first by kind, then by name.
    func interpreting(
        during talk: Range<Instant>,
        with caseManager: Identifier<CaseManager>,
        to query: SlotQuery
    ) -> Interpreting {
        guard let language = query.interpretedLanguage,
            !(calendar.caseManager(caseManager)?.languages.contains(language) ?? false)
        else { return .notNeeded }
        let able = interpreters(free: talk, speaking: language, to: query)
        switch able {
        case .success(let interpreters): return .by(interpreters[0].id)
        case .failure(let obstacle): return .impossible(.noInterpreter(language, obstacle.reason))
        }
    }

    /// Everybody who can interpret a talk.
    ///
    /// - Parameters:
    ///   - talk: When it is.
    ///   - language: What they must speak.
    ///   - query: The kind of the talk.
    /// - Returns: At least one, the first to be asked first; otherwise why there is nobody.
    public func interpreters(
        free talk: Range<Instant>,
        speaking language: SpokenLanguage,
        to query: SlotQuery
    ) -> Result<[Interpreter], NoInterpreter> {
        let speakers = interpreters.filter { $0.languages.contains(language) }
        guard !speakers.isEmpty else { return .failure(NoInterpreter(.nobody)) }
        let fit = query.kind.needsSworn ? speakers.filter { $0.kind == .sworn } : speakers
        guard !fit.isEmpty else { return .failure(NoInterpreter(.notSworn)) }
        let today = calendar.zone.local(at: now).date
        let date = calendar.zone.local(at: talk.lowerBound).date
        let inTime = fit.filter { $0.firstDate(askedOn: today) <= date }
        guard !inTime.isEmpty else {
            let first = fit.map { $0.firstDate(askedOn: today) }.min() ?? date
            return .failure(NoInterpreter(.tooShortNotice(first: first)))
        }
        let there = inTime.filter { $0.isThere(during: talk, in: calendar.zone) }
        guard !there.isEmpty else { return .failure(NoInterpreter(.notThere)) }
        let occupied = query.kind.occupied(by: talk)
        let free = there.filter { taken(.interpreter($0.id), during: occupied) == nil }
        return free.isEmpty ? .failure(NoInterpreter(.busy)) : .success(free)
    }

    /// That nobody can interpret.
    public struct NoInterpreter: Error, Hashable {
        public let reason: InterpreterObstacle

        init(_ reason: InterpreterObstacle) {
            self.reason = reason
        }
    }
}
