import Core

/// What happens at one place.
extension DayNetwork {
    /// Waiting, and turning from one thing that is done to the next.
    mutating func addWaiting(at place: Place, to program: inout IntegerProgram) {
        for (time, (start, end)) in zip(place.times, place.times.dropFirst()).enumerated() {
            add(start..<end, from: place.node(.ready, time), to: place.node(.ready, time + 1), to: &program)
            add(start..<end, from: place.node(.done, time), to: place.node(.done, time + 1), to: &program)
        }
        for (time, minute) in place.times.enumerated() {
            add(minute..<minute, from: place.node(.done, time), to: place.node(.ready, time), to: &program)
        }
    }

    /// Beginning, staying and ending.
    mutating func addStays(at place: Place, to program: inout IntegerProgram) {
        guard let siteDay = place.siteDay else { return }
        let pieces = intervals[siteDay]
        func time(_ minute: Int) -> Int { place.times.firstIndex(of: minute) ?? 0 }
        for run in runs(at: siteDay) {
            for first in run {
                let begin = pieces[first].period.lowerBound
                let end = pieces[first].period.upperBound
                if let last = shortestStay(from: first, in: run, at: siteDay) {
                    let entered = pieces[last].period.upperBound
                    var use = Use(siteDay: siteDay, intervals: first..<last + 1, isEntry: true)
                    use.workMinutes = entered - begin
                    let nodes = (place.node(.ready, time(begin)), place.node(.present, time(entered)))
                    add(begin..<entered, from: nodes.0, to: nodes.1, use, to: &program)
                }
                if first > run.lowerBound {
                    var use = Use(siteDay: siteDay, intervals: first..<first + 1)
                    use.workMinutes = end - begin
                    let nodes = (place.node(.present, time(begin)), place.node(.present, time(end)))
                    add(begin..<end, from: nodes.0, to: nodes.1, use, to: &program)
                }
                add(end..<end, from: place.node(.present, time(end)), to: place.node(.done, time(end)), to: &program)
            }
        }
    }

    /// Events on site are steps that every path takes.
    ///
    /// - Returns: Whether there are any.
    mutating func addAttendances(to program: inout IntegerProgram) -> Bool {
        var isObliged = false
        for attendance in personDay.attendances {
            guard let site = attendance.site, let place = places.first(where: { $0.site == site }),
                let start = place.times.firstIndex(of: attendance.period.lowerBound),
                let end = place.times.firstIndex(of: attendance.period.upperBound)
            else { continue }
            let nodes = (place.node(.ready, start), place.node(.done, end))
            let use = Use(workMinutes: attendance.period.count)
            add(attendance.period, from: nodes.0, to: nodes.1, use, to: &program)
            if let arc = arcs.last { program.fix(arc.variable, at: 1) }
            isObliged = true
        }
        return isObliged
    }

    /// The interval with which a stay that begins with another one is long enough.
    private func shortestStay(from first: Int, in run: Range<Int>, at siteDay: Int) -> Int? {
        let begin = intervals[siteDay][first].period.lowerBound
        return run[first...].first { number in
            let end = intervals[siteDay][number].period.upperBound
            return end - begin >= minimum || day.siteDays[siteDay].hasDemand(within: begin..<end)
        }
    }

    /// The unbroken runs of intervals at a site that the person can serve within one free stretch.
    private func runs(at siteDay: Int) -> [Range<Int>] {
        let pieces = intervals[siteDay]
        var runs: [Range<Int>] = []
        for (number, piece) in pieces.enumerated() where personDay.canServe(piece, in: index) {
            if let run = runs.last, run.upperBound == number,
                pieces[number - 1].period.upperBound == piece.period.lowerBound,
                personDay.isFree(in: pieces[run.lowerBound].period.lowerBound..<piece.period.upperBound)
            {
                runs[runs.count - 1] = run.lowerBound..<number + 1
            } else {
                runs.append(number..<number + 1)
            }
        }
        return runs
    }
}

extension SiteDay {
    /// Whether some session lies in a period from its start to its end.
    func hasDemand(within period: Range<Int>) -> Bool {
        demands.contains { period.lowerBound <= $0.period.lowerBound && $0.period.upperBound <= period.upperBound }
    }
}
