import Core

/// The working time of a day, as rows over a network.
extension DayNetwork {
    /// Those of the person on the date.
    var limits: WorkingTimeLimits { index.limits(of: person, on: day.date) }

    /// Adds the most work of a day and the breaks that long work needs.
    func addLimits(to program: inout IntegerProgram) {
        let events = Double(online.reduce(0) { $0 + $1.count })
        let work = terms { $0.workMinutes }
        let breaks = terms { $0.breakMinutes }
        program.addRow(-Double.infinity...Double(limits.dayMaximum) - events, work)
        for (threshold, least) in [
            (limits.firstBreakAfter, limits.firstBreak), (limits.secondBreakAfter, limits.secondBreak),
        ] {
            let isLong = program.addChoice()
            let excess = Double(max(0, limits.dayMaximum - threshold))
            program.addRow(
                -Double.infinity...Double(threshold) - events,
                work + [.init(variable: isLong, factor: -excess)]
            )
            program.addRow(0...Double.infinity, breaks + [.init(variable: isLong, factor: -Double(least))])
        }
        let times = Set(places.flatMap(\.times)).sorted()
        for start in times {
            guard let end = times.first(where: { $0 - start > limits.longestStretch }) else { break }
            let row = rowAgainstStretch(over: start..<end, leadIn: nil)
            program.addRow(-Double.infinity...row.limit, row.terms)
        }
    }

    /// Rows that cut off a path because somewhere it leads through too much work without a break.
    func rowsAgainstLongStretches(in values: [Double]) -> [WeekProgram.UpperRow] {
        let longest = limits.longestStretch
        return stretches(in: values).filter { $0.workMinutes > longest }.map {
            rowAgainstStretch(over: $0.period, leadIn: $0.leadIn)
        }
    }

    /// The work between two points in time, and the trip that leads to the first of them, fits into one stretch unless
    /// a break begins and the work after it goes on in between.
    ///
    /// Of all trips after a break a path takes one at most around the minute in which the one at hand arrives, so the
    /// row holds for all of these.
    private func rowAgainstStretch(over period: Range<Int>, leadIn: Arc?) -> WeekProgram.UpperRow {
        let longest = limits.longestStretch
        let after = leadIn?.period.upperBound ?? period.lowerBound
        let leadIns = leadIn == nil ? [] : arcs.filter { $0.use.beginsBreak && $0.isUnderWay(justBefore: after) }
        let excess = Double(max(0, period.count + (leadIns.map(\.use.workMinutes).max() ?? 0) - longest))
        var terms = leadIns.filter { $0.use.workMinutes > 0 }.map {
            IntegerProgram.Term(variable: $0.variable, factor: Double($0.use.workMinutes))
        }
        for arc in arcs {
            if arc.use.beginsBreak {
                guard arc.period.lowerBound >= after, arc.period.upperBound <= period.upperBound else { continue }
                terms.append(.init(variable: arc.variable, factor: -excess))
            } else {
                let minutes = arc.workMinutes(in: period)
                if minutes > 0 { terms.append(.init(variable: arc.variable, factor: Double(minutes))) }
            }
        }
        let events = online.filter { period.contains($0.lowerBound) && $0.upperBound <= period.upperBound }
        return .init(limit: Double(longest - events.reduce(0) { $0 + $1.count }), terms: terms)
    }

    /// A row that cuts off every path with the very presence of some stays, and no other.
    func rowAgainst(_ parts: [DayPattern.Part]) -> WeekProgram.UpperRow {
        let served = intervals.enumerated().map { siteDay, pieces in
            pieces.map { piece in parts.contains { $0.siteDay == siteDay && $0.period.overlaps(piece.period) } }
        }
        let count = served.joined().count { $0 }
        let terms = terms { use in use.intervals.reduce(0) { $0 + (served[use.siteDay][$1] ? 1 : -1) } }
        return .init(limit: Double(count - 1), terms: terms)
    }

    /// A weight of each step, as terms.
    private func terms(_ weight: (Use) -> Int) -> [IntegerProgram.Term] {
        arcs.compactMap { arc in
            let weight = weight(arc.use)
            return weight == 0 ? nil : .init(variable: arc.variable, factor: Double(weight))
        }
    }
}

extension DayNetwork.Arc {
    /// Whether the step has begun before a minute and is not over before it.
    fileprivate func isUnderWay(justBefore minute: Int) -> Bool {
        period.lowerBound < minute && minute <= period.upperBound
    }

    /// The work that surely lies in a period: of a trip all or nothing, because it can wait to be made.
    fileprivate func workMinutes(in other: Range<Int>) -> Int {
        if use.travelMinutes == 0 { return use.workMinutes > 0 ? period.clamped(to: other).count : 0 }
        return period.clamped(to: other) == period ? use.workMinutes : 0
    }
}

/// Work between two breaks of a path.
private struct Stretch {
    /// The step that holds the break before it, and the trip after that break.
    var leadIn: DayNetwork.Arc?
    var period: Range<Int>
    var workMinutes: Int
}

extension DayNetwork {
    /// The stretches of a path, those of no length left out.
    private func stretches(in values: [Double]) -> [Stretch] {
        let steps = arcs.filter { values[$0.variable] > 0.5 && ($0.use.workMinutes > 0 || $0.use.beginsBreak) }
            .map { (period: $0.period, minutes: $0.use.workMinutes, begun: $0.use.beginsBreak ? $0 : nil) }
        let events = online.map { (period: $0, minutes: $0.count, begun: Arc?.none) }
        var stretches: [Stretch] = []
        var leadIn: Arc?
        var current: Stretch?
        for step in (steps + events).sorted(by: { $0.period.lowerBound < $1.period.lowerBound }) {
            if let arc = step.begun {
                stretches += current.map { [$0] } ?? []
                current = nil
                leadIn = arc
            } else if let begun = current {
                current?.period = begun.period.lowerBound..<max(begun.period.upperBound, step.period.upperBound)
                current?.workMinutes += step.minutes
            } else {
                let before = leadIn?.use.workMinutes ?? 0
                current = Stretch(leadIn: leadIn, period: step.period, workMinutes: step.minutes + before)
            }
        }
        return stretches + (current.map { [$0] } ?? [])
    }
}
