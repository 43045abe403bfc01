import Core

/// The ways from place to place, and the breaks that can be taken on the way or without one.
extension DayNetwork {
    /// From each place to each other one.
    mutating func addTrips(to program: inout IntegerProgram) {
        for from in places {
            for to in places where to.site != from.site {
                guard let minutes = index.travelMinutes(of: person, from: from.site, to: to.site) else { continue }
                var earliest = Int.max
                // A later departure with the same arrival is as good: one can wait for it.
                for (departure, minute) in from.times.enumerated().reversed() {
                    guard let arrival = to.firstTime(notBefore: minute + minutes), arrival < earliest,
                        isUndisturbed(minute..<to.times[arrival])
                    else { continue }
                    earliest = arrival
                    let nodes = (from.node(.done, departure), to.node(.ready, arrival))
                    let use = Use(workMinutes: minutes, travelMinutes: minutes)
                    add(minute..<to.times[arrival], from: nodes.0, to: nodes.1, use, to: &program)
                }
                if keepsWorkingTime { addBreaks(from: from, to: to, minutes: minutes, to: &program) }
            }
        }
    }

    /// Breaks at one place, and before an online event.
    mutating func addBreaks(at place: Place, to program: inout IntegerProgram) {
        addBreaks(from: place, to: place, minutes: 0, to: &program)
        for (time, (start, end)) in zip(place.times, place.times.dropFirst()).enumerated()
        where isUndisturbed(start..<end) {
            let nodes = (place.node(.resting, time), place.node(.resting, time + 1))
            add(start..<end, from: nodes.0, to: nodes.1, Use(breakMinutes: end - start), to: &program)
        }
        for (time, minute) in place.times.enumerated() {
            add(minute..<minute, from: place.node(.resting, time), to: place.node(.ready, time), to: &program)
        }
        for event in online {
            for (time, minute) in place.times.enumerated() {
                guard event.lowerBound - minute >= shortestBreak, isUndisturbed(minute..<event.lowerBound),
                    let begin = place.firstTime(notBefore: event.lowerBound)
                else { continue }
                let use = Use(breakMinutes: event.lowerBound - minute, beginsBreak: true)
                let nodes = (place.node(.done, time), place.node(.done, begin))
                add(minute..<event.lowerBound, from: nodes.0, to: nodes.1, use, to: &program)
            }
            guard let end = place.firstTime(notBefore: event.upperBound),
                let rested = place.firstTime(notBefore: event.upperBound + shortestBreak)
            else { continue }
            let period = event.upperBound..<place.times[rested]
            guard isUndisturbed(period) else { continue }
            let nodes = (place.node(.ready, end), place.node(.resting, rested))
            add(period, from: nodes.0, to: nodes.1, Use(breakMinutes: period.count, beginsBreak: true), to: &program)
        }
    }

    /// From done at one place to the first time at another, or the same, at which a break on the way is one.
    private mutating func addBreaks(
        from: Place,
        to: Place,
        minutes: Int,
        to program: inout IntegerProgram
    ) {
        for (departure, minute) in from.times.enumerated() {
            guard let arrival = to.firstTime(notBefore: minute + minutes + shortestBreak),
                isUndisturbed(minute..<to.times[arrival])
            else { continue }
            var use = Use(workMinutes: minutes, beginsBreak: true, travelMinutes: minutes)
            use.breakMinutes = to.times[arrival] - minute - minutes
            let nodes = (from.node(.done, departure), to.node(.resting, arrival))
            add(minute..<to.times[arrival], from: nodes.0, to: nodes.1, use, to: &program)
        }
    }

    /// From home to each place that can be reached, back from each, and staying away where nothing obliges.
    mutating func addWaysFromAndToHome(isObliged: Bool, to program: inout IntegerProgram) {
        for place in places {
            guard let residence = index.homeSite(of: person), let first = place.times.first,
                let last = place.times.last
            else { continue }
            if let minutes = index.travelMinutes(of: person, from: residence, to: place.site) {
                let ready = place.node(.ready, 0)
                add(first..<first, from: home.morning, to: ready, Use(travelMinutes: minutes), to: &program)
            }
            if let minutes = index.travelMinutes(of: person, from: place.site, to: residence) {
                let done = place.node(.done, place.times.count - 1)
                add(last..<last, from: done, to: home.evening, Use(travelMinutes: minutes), to: &program)
            }
        }
        if !isObliged {
            // Whoever has nothing but online events keeps the law with them alone.
            let enough = limits.secondBreak
            add(0..<0, from: home.morning, to: home.evening, Use(breakMinutes: enough), to: &program)
        }
    }

    /// The online events the person attends.
    var online: [Range<Int>] {
        personDay.attendances.filter { $0.site == nil }.map(\.period)
    }

    private var shortestBreak: Int { limits.shortestBreakPart }

    /// Whether no online event lies in a period.
    private func isUndisturbed(_ period: Range<Int>) -> Bool {
        period.isEmpty || !online.contains { $0.overlaps(period) }
    }
}
